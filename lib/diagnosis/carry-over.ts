import type { FixId } from '../knowledge/ids';
import type { Case } from './types';

/** What was done longer ago may be otherwise by now, in ms. */
const STILL_DONE = 24 * 60 * 60 * 1000;

/** Steps that only say something of their own moment: another message asks for another try. */
const TRIALS: readonly FixId[] = [
  'back-up-now',
  'wait-for-apple',
  'check-apple-status',
  'leave-on-charge-overnight',
];

/**
 * What need not be done again when another message turns up in the middle of a case: several faults exist at once
 * (cable and corrupt backup: https://blog.virek.net/2016/).
 * @param before the case under way
 * @param at ms since 1970
 * @returns none for a case that is closed or was left a day ago; steps that were skipped may be worth it now
 */
export function carriedOver(before: Case, at: number): Case['outcomes'] {
  if (before.closed !== null || Math.abs(at - before.changedAt) > STILL_DONE) return [];
  return before.outcomes.filter(({ fix, outcome }) => outcome !== 'skip' && !TRIALS.includes(fix));
}
