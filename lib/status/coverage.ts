import type { StatusState, WatchedSpan } from './types';

/**
 * How long nothing can have been missed between two good answers, ms: Apple leaves what is over on its list until the
 * third night after its end (90 % of the postings of 2019 to 2023, 50 of 54 of 2025).
 */
export const LINGERS = 48 * 3_600_000;
/** So many spans cover 400 days even where a computer is on every fourth day only. */
const KEPT_SPANS = 100;

/**
 * Adds a good answer to the times that are watched. A clock that jumped adds a span where it stood, and costs no other.
 * @param spans those known, in order
 * @param at time of the answer, ms
 * @returns the spans in order, at most 100 of the latest
 */
export function withAnswer(spans: readonly WatchedSpan[], at: number): readonly WatchedSpan[] {
  const near = spans.filter(([from, until]) => from - at <= LINGERS && at - until <= LINGERS);
  const joined: WatchedSpan = [
    Math.min(at, ...near.map(([from]) => from)),
    Math.max(at, ...near.map(([, until]) => until)),
  ];
  return [...spans.filter((span) => !near.includes(span)), joined]
    .sort(([a], [b]) => a - b)
    .slice(-KEPT_SPANS);
}

/** @returns the state after a good answer at this time, ms */
export function answered(state: StatusState, at: number): StatusState {
  return { ...state, lastGoodAt: at, watched: withAnswer(state.watched, at) };
}
