import { fold } from '../../../lib/status/fold';
import { DEFAULT_WATCH } from '../../../lib/status/service-names';
import { EMPTY_STATUS } from '../../../lib/status/state';
import type { StatusState, Transition } from '../../../lib/status/types';
import { feedOf, NOON, posted } from './support';

export type Services = Record<string, unknown>;

/** Folds one file after the other; `at` in ms after NOON. */
export function run(
  files: readonly (readonly [number, Services])[],
  watch = DEFAULT_WATCH,
  from = EMPTY_STATUS,
) {
  let state: StatusState = from;
  const transitions: Transition[] = [];
  for (const [after, services] of files) {
    const folded = fold(state, feedOf(services), NOON + after, watch);
    state = folded.state;
    transitions.push(...folded.transitions);
  }
  return { state, transitions, kinds: transitions.map(({ kind }) => kind) };
}

/** The same, later published. */
export function later(ms: number) {
  return { datePosted: posted(NOON + ms) };
}
