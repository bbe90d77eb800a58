import type { FixId } from '../knowledge/ids';
import type { Fix, Surface } from '../knowledge/types';
import type { Belief } from './belief';
import { isCovered } from './covers';
import { aligned } from './evidence';
import type { Model } from './model';
import { copyConfirmed, copySteps, isLate } from './safety';
import { seenSteps } from './seen';
import { dependsOnApple, fitsSurface } from './surfaces';
import type { Situation } from './types';

/** A step that may still be offered, with P(it removes the cause) in the order of the belief's causes. */
export interface Candidate {
  readonly fix: FixId;
  readonly data: Fix;
  readonly removes: readonly number[];
  /** Waits for the end of the list. */
  readonly late: boolean;
}

/** What an order is made from. */
export interface Offer {
  readonly candidates: readonly Candidate[];
  /** Steps among them that make a copy, the best first. */
  readonly copies: readonly FixId[];
  /** A copy was made already. */
  readonly safe: boolean;
  /** A copy is offered even where no risky step follows: a device that iCloud does not back up may be the only copy. */
  readonly alwaysCopy: boolean;
}

/** Placed by rule and not by rank. */
const BY_RULE: readonly FixId[] = ['wait-for-apple', 'contact-apple-support'];

/**
 * Gathers the steps that can still be offered: they fit the kind of error, were neither done nor skipped, and can remove
 * a cause or make a copy.
 * @param situation what is known
 * @param belief the causes to align with
 */
export function offerFor(situation: Situation, belief: Belief, model: Model): Offer {
  const surface = model.errors[situation.error]?.surface ?? 'icloud';
  const copies = copySteps(surface);
  const settled = [...situation.outcomes.map(({ fix }) => fix), ...seenSteps(situation)];
  const done = situation.outcomes.filter(({ outcome }) => outcome !== 'skip').map(({ fix }) => fix);
  const posted = situation.incident && dependsOnApple(situation.error, model);
  const candidates: Candidate[] = [];
  for (const [id, data] of Object.entries(model.fixes)) {
    // Object.entries widens the keys of a record to string.
    const fix = id as FixId;
    if (settled.includes(fix) || isCovered(fix, done) || BY_RULE.includes(fix)) continue;
    if (posted && fix === 'check-apple-status') continue;
    const candidate = candidateOf(fix, data, belief, surface);
    if (candidate !== null) candidates.push(candidate);
  }
  const safe = copyConfirmed(situation.outcomes, surface);
  return { candidates, copies, safe, alwaysCopy: surface === 'icloud' && !safe };
}

function candidateOf(fix: FixId, data: Fix, belief: Belief, surface: Surface): Candidate | null {
  const copy = copySteps(surface).includes(fix);
  if (!copy && !fitsSurface(fix, surface)) return null;
  const removes = aligned(belief, data.removes);
  return copy || removes.some((one) => one > 0) ? { fix, data, removes, late: isLate(fix, data.risk) } : null;
}
