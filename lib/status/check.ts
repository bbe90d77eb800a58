import { standingOf } from './copies';
import { answered } from './coverage';
import { fold } from './fold';
import { failuresAfter, isUnsent, leaveAlone, nextDue } from './schedule';
import { watchEntries } from './service-key';
import type { CheckProblem, Feed, StatusState, Transition } from './types';

/** What one fetch came to. */
export type CheckOutcome =
  | {
      readonly kind: 'fresh';
      readonly feed: Feed;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'failed'; readonly problem: CheckProblem; readonly retryAfterMs?: number | null };

export interface Checked {
  readonly state: StatusState;
  readonly transitions: Transition[];
}

/** Problems of a file that came and could not be read, against those of a file that did not come. */
const UNREADABLE: ReadonlySet<CheckProblem> = new Set(['empty', 'not-json', 'format-changed', 'too-large']);

function isOpen(state: StatusState): boolean {
  return state.incidents.some(({ end }) => end === null);
}

function good(
  { leftAloneUntil: _, ...state }: StatusState,
  at: number,
  random: number,
  usual: number | undefined,
): StatusState {
  const dueAt = nextDue({ at, open: isOpen(state), failures: 0, retryAfterMs: null, random, usual });
  return { ...state, lastTriedAt: at, problem: null, failuresInARow: 0, dueAt };
}

function failed(
  state: StatusState,
  problem: CheckProblem,
  retryAfterMs: number | null,
  at: number,
  random: number,
): Checked {
  const failures = failuresAfter(state, problem);
  const unsent = isUnsent(problem);
  const dueAt = nextDue({ at, open: isOpen(state), failures, unsent, retryAfterMs, random });
  const asked = leaveAlone(retryAfterMs);
  const leftAlone = asked > 0 ? { leftAloneUntil: at + asked } : {};
  const unreadable: Transition = { kind: 'unreadable', at, incident: '', services: [] };
  return {
    state: { ...state, lastTriedAt: at, problem, failuresInARow: failures, dueAt, ...leftAlone },
    transitions: UNREADABLE.has(problem) ? [unreadable] : [],
  };
}

/** Whether the state holds an answer about exactly the services watched now, which is what a 304 refers to. */
export function hasCopyFor(state: StatusState, watch: readonly string[]): boolean {
  if (state.lastGoodAt === null) return false;
  const held = new Set(watchEntries(state.services.map(({ name }) => name)).map(({ key }) => key));
  const wanted = watchEntries(watch);
  return held.size === wanted.length && wanted.every(({ key }) => held.has(key));
}

/**
 * What to send with the next request.
 * @returns the validators of the copy that is held; nulls where the watch list has changed since, because a 304 would
 *   leave the new services unknown
 */
export function validatorsFor(
  state: StatusState,
  watch: readonly string[],
): { readonly etag: string | null; readonly lastModified: string | null } {
  if (!hasCopyFor(state, watch)) return { etag: null, lastModified: null };
  return { etag: state.etag, lastModified: state.lastModified };
}

/**
 * One step of the watch: what a check showed, taken into the state. A failure never replaces what is known; a stale copy
 * does not renew the time of the last good answer, nor the validators.
 * @param at time at which the check ended, ms
 * @param watch names of the watched services
 * @param random between 0 and 1, for the jitter
 * @param usual time between two checks while all is well, ms; 10 minutes where it is left out
 */
export function afterCheck(
  state: StatusState,
  outcome: CheckOutcome,
  at: number,
  watch: readonly string[],
  random: number,
  usual?: number,
): Checked {
  if (outcome.kind === 'failed')
    return failed(state, outcome.problem, outcome.retryAfterMs ?? null, at, random);
  if (outcome.kind === 'not-modified') {
    if (hasCopyFor(state, watch))
      return {
        state: good({ ...answered(state, at), staleSince: null }, at, random, usual),
        transitions: [],
      };
    const cleared = { ...state, etag: null, lastModified: null };
    return failed(cleared, 'not-modified-without-copy', null, at, random);
  }
  const { etag, lastModified } = outcome;
  const isNews = standingOf(state, outcome.feed, at) === 'news';
  const folded = fold(state, outcome.feed, at, watch);
  const news = isNews ? { ...answered(folded.state, at), etag, lastModified } : folded.state;
  return { state: good(news, at, random, usual), transitions: folded.transitions };
}
