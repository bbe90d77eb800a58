import type { FixId } from '../knowledge/ids';
import type { Surface } from '../knowledge/types';
import type { Outcome } from './types';

/**
 * Steps that make another copy, by kind of error, the best first. For a computer error the old backup that is only moved
 * counts as a copy too (TS2529).
 */
const COPIES: Readonly<Record<Surface, readonly FixId[]>> = {
  icloud: ['back-up-to-computer'],
  computer: ['back-up-now', 'set-old-backup-aside'],
  restore: ['back-up-to-computer'],
};

/** Steps that come late whatever the arithmetic says: the stated cure in none of 74 threads, and they cost settings or data. */
const LATE: readonly FixId[] = [
  'reset-trust',
  'reset-network-settings',
  'reset-all-settings',
  'sign-out-and-in',
];

interface Done {
  readonly fix: FixId;
  readonly outcome: Outcome;
}

/** Steps that make a copy before anything risky is done to fix an error of this kind. */
export function copySteps(surface: Surface): readonly FixId[] {
  return COPIES[surface];
}

/** Whether a step waits for the end of the list. */
export function isLate(fix: FixId, risk: string): boolean {
  return risk === 'loses-settings' || LATE.includes(fix);
}

/**
 * Whether "it worked" says only that a copy was made, so that the error itself is still there.
 * @param surface kind of the error in hand
 */
export function onlyMakesCopy(fix: FixId, surface: Surface): boolean {
  return fix !== 'set-old-backup-aside' && COPIES[surface].includes(fix);
}

/** Whether a copy is confirmed: a copy step that failed or was skipped made none; a moved backup is a copy in any case. */
export function copyConfirmed(outcomes: readonly Done[], surface: Surface): boolean {
  return outcomes.some(({ fix, outcome }) => {
    if (!COPIES[surface].includes(fix) || outcome === 'skip') return false;
    return outcome === 'worked' || fix === 'set-old-backup-aside';
  });
}
