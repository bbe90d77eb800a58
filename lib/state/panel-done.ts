import type { PlanStep } from '../diagnosis/types';
import { FIXES } from '../knowledge/fixes/index';
import type { CauseId, FixId } from '../knowledge/ids';

/**
 * A step as the checklist had it: one that is done has left the list.
 * @param fix the step
 * @returns with every cause that it can remove, surest first
 */
export function stepOf(fix: FixId): PlanStep {
  const { removes, minutes, wait, risk } = FIXES[fix];
  // Object.entries widens the keys of a record to string.
  const causes = Object.entries(removes) as [CauseId, number][];
  const surest = causes.sort(([, a], [, b]) => b - a).map(([cause]) => cause);
  return { fix, causes: surest, minutes, risk, ...(wait !== undefined && { wait }) };
}
