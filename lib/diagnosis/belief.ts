import type { CauseId } from '../knowledge/ids';
import { UNKNOWN_SHARE } from './tuning';

/** Weight of a cause that evidence brings up, beside those of the error together: about that of a rare one. */
const BROUGHT_UP = 0.03;

/** How far each cause is believed; all shares and `other` add up to 1. */
export interface Belief {
  readonly causes: readonly CauseId[];
  readonly share: readonly number[];
  /** Something that is not listed. */
  readonly other: number;
}

/**
 * Belief before any evidence.
 * @param causes weight of each cause of an error; `also` adds those that evidence brings up
 */
export function priorBelief(
  causes: Readonly<Partial<Record<CauseId, number>>>,
  also: readonly CauseId[] = [],
): Belief {
  const weights = new Map<CauseId, number>();
  for (const [cause, weight] of Object.entries(causes)) {
    // Object.entries widens the keys of a record to string.
    if (weight > 0) weights.set(cause as CauseId, weight);
  }
  const known = [...weights.values()].reduce((all, weight) => all + weight, 0);
  for (const cause of also) if (!weights.has(cause)) weights.set(cause, known * BROUGHT_UP || 1);
  const sum = [...weights.values()].reduce((all, weight) => all + weight, 0);
  const other = sum === 0 ? 1 : (sum * UNKNOWN_SHARE) / (1 - UNKNOWN_SHARE);
  return normalised([...weights.keys()], [...weights.values()], other);
}

/**
 * Bayes' rule.
 * @param factor P(evidence | cause) of the cause at an index, up to a common factor
 * @param otherwise the same for causes that are not listed
 */
export function weigh(belief: Belief, factor: (index: number) => number, otherwise: number): Belief {
  const share = belief.share.map((before, index) => before * factor(index));
  return normalised(belief.causes, share, belief.other * otherwise);
}

/**
 * Belief after a step that did not help.
 * @param removes P(the step removes the cause), in the order of `belief.causes`
 */
export function afterFailure(belief: Belief, removes: readonly number[]): Belief {
  return weigh(belief, (index) => 1 - (removes[index] ?? 0), 1);
}

/** P(a step or a bundle of steps ends the error). */
export function chance(belief: Belief, removes: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < removes.length; index += 1)
    sum += (belief.share[index] ?? 0) * (removes[index] ?? 0);
  return sum;
}

function normalised(causes: readonly CauseId[], share: readonly number[], other: number): Belief {
  const sum = share.reduce((all, one) => all + one, other);
  // Evidence that rules everything out says that the cause is not listed.
  if (!(sum > 0)) return { causes, share: share.map(() => 0), other: 1 };
  return { causes, share: share.map((one) => one / sum), other: other / sum };
}
