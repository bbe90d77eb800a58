import { pruned } from './history';
import { isKnownEvent } from './parts';
import type { Incident, StatusState } from './types';

const DAY = 86_400_000;

function isSame(a: Incident, b: Incident): boolean {
  return a.id === b.id || a.parts.some((part) => b.parts.some((other) => isKnownEvent(part, other)));
}

/**
 * Takes the history of another browser in. What goes on, or ended within the last day, is left out: this browser sees it
 * in Apple's own file, and decides for itself whether it is news.
 * @param others incidents as that browser kept them
 * @param at now, ms
 * @returns the state with the incidents that were not known here, within the bounds of the history
 */
export function withHistory(state: StatusState, others: readonly Incident[], at: number): StatusState {
  const known = [...state.incidents];
  for (const one of others) {
    const isOver = one.end !== null && one.end < at - DAY;
    if (isOver && !known.some((incident) => isSame(incident, one))) known.push(one);
  }
  if (known.length === state.incidents.length) return state;
  return { ...state, incidents: pruned(known, Math.min(at, state.newestPosted ?? at)) };
}
