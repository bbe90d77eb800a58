import { afterCheck, type Checked, type CheckOutcome } from './check';
import { parseFeed } from './parse';
import type { StatusState } from './types';

/**
 * @param text body of an answer with status 200
 * @param headers its validators, null where the server sent none
 * @returns what afterCheck() takes
 */
export function outcomeOf(
  text: string,
  headers: { readonly etag: string | null; readonly lastModified: string | null },
): CheckOutcome {
  const parsed = parseFeed(text);
  return parsed.ok
    ? { kind: 'fresh', feed: parsed.feed, ...headers }
    : { kind: 'failed', problem: parsed.problem };
}

/**
 * The worker's way from the text of a file to the new state, for a file that is at hand.
 * @param state what is known so far
 * @param text the file
 * @param at when it was fetched, ms
 * @param watch names of the watched services
 */
export function step(state: StatusState, text: string, at: number, watch: readonly string[]): Checked {
  return afterCheck(state, outcomeOf(text, { etag: null, lastModified: null }), at, watch, 0.5);
}
