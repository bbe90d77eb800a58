import { EMPTY_STATUS } from './state';
import type { StatusState } from './types';

/**
 * What is left of a file that nobody watches any more: what is over, and the date of its newest copy. What goes on in it is
 * let go without a word.
 * @returns the very same state where there is nothing to let go
 */
export function unwatched(state: StatusState): StatusState {
  const incidents = state.incidents.filter(({ end }) => end !== null);
  const { newestPosted } = state;
  const isLetGo = state.lastTriedAt === null && incidents.length === state.incidents.length;
  return isLetGo ? state : { ...EMPTY_STATUS, incidents, newestPosted };
}
