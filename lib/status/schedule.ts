import type { CheckProblem, StatusState } from './types';

const MINUTE = 60_000;
const USUAL = 10 * MINUTE;
/** Apple posts a median 81 minutes late, so more often than this gains nothing. */
const WHILE_OPEN = 5 * MINUTE;
/** Sooner than this, all who meet a dead server would ask it more often than before: 8 + 16 minutes exceed 2 x 10. */
const FIRST_RETRY = 8 * MINUTE;
const LONGEST_RETRY = 60 * MINUTE;
/** Where nothing was sent, asking again soon costs nobody anything. */
const FIRST_UNSENT_RETRY = 2 * MINUTE;
/** Over how long those are spread who were all sent away until the same moment: the usual interval keeps the usual rate. */
const RETURN_SPREAD = USUAL;
const LONGEST_RETRY_AFTER = 360 * MINUTE;
const EARLIEST_AGAIN = 2 * MINUTE;
/** No check is planned further ahead. */
const LONGEST_PLAN = LONGEST_RETRY_AFTER + RETURN_SPREAD;
/**
 * Share by which an interval is shortened or lengthened, so that browsers do not all ask at once. With 20 % the crowd
 * that sees the end of an outage within five minutes stays together for hours, see `npm run simulate`.
 */
const JITTER = 0.3;

export interface NextCheck {
  /** Time of the check just made, ms. */
  readonly at: number;
  /** Whether an incident is open. */
  readonly open: boolean;
  /** Failed checks in a row, this one counted, see failuresAfter(); 0 after a good one. */
  readonly failures: number;
  /** Set where the check failed before anything was sent, see isUnsent(). */
  readonly unsent?: boolean;
  /** What the server asked for, ms, or null. */
  readonly retryAfterMs: number | null;
  /** Between 0 and 1. */
  readonly random: number;
  /** Usual time between two checks, ms; 10 minutes where it is left out. */
  readonly usual?: number | undefined;
}

function backOff(failures: number, unsent: boolean): number {
  const [first, longest] = unsent ? [FIRST_UNSENT_RETRY, USUAL] : [FIRST_RETRY, LONGEST_RETRY];
  return Math.min(first * 2 ** (failures - 1), longest);
}

/** @returns whether a check that failed like this sent nothing to the server */
export function isUnsent(problem: CheckProblem | null): boolean {
  return problem === 'offline' || problem === 'no-permission';
}

/**
 * @param state before the check
 * @param problem why it failed
 * @returns failed checks in a row of this sort: a night offline is no reason to be slow with a server that answers late
 */
export function failuresAfter(
  state: Pick<StatusState, 'problem' | 'failuresInARow'>,
  problem: CheckProblem,
): number {
  return isUnsent(state.problem) === isUnsent(problem) ? state.failuresInARow + 1 : 1;
}

/**
 * @param retryAfterMs what the server sent, ms, or null
 * @returns how long it is left alone, ms: what it asked for, at most 6 hours; 0 where it asked for nothing
 */
export function leaveAlone(retryAfterMs: number | null): number {
  return retryAfterMs !== null && retryAfterMs > 0 ? Math.min(retryAfterMs, LONGEST_RETRY_AFTER) : 0;
}

/**
 * @returns when the next check is due, ms: the usual time on, 5 minutes while an incident is open, after failures 8, 16, 32, 60
 *   minutes, where nothing was sent 2, 4, 8, 10, each 30 % more or less; never before the server's Retry-After, and up
 *   to 10 minutes after it, because it names one moment to all
 */
export function nextDue({
  at,
  open,
  failures,
  unsent = false,
  retryAfterMs,
  random,
  usual = USUAL,
}: NextCheck): number {
  const span = open ? WHILE_OPEN : usual;
  const chance = Number.isFinite(random) ? Math.min(1, Math.max(0, random)) : 0.5;
  const wait = (failures > 0 ? backOff(failures, unsent) : span) * (1 + JITTER * (2 * chance - 1));
  const asked = leaveAlone(retryAfterMs);
  const back = asked > 0 ? asked + chance * RETURN_SPREAD : 0;
  return at + Math.round(Math.max(wait, back));
}

/**
 * @param now ms
 * @returns whether it is time to check; also where the clock jumped, so that a check planned in a wrong year does not
 *   silence the watch
 */
export function isDue(state: Pick<StatusState, 'dueAt' | 'lastTriedAt'>, now: number): boolean {
  if (now >= state.dueAt || state.dueAt - now > LONGEST_PLAN) return true;
  return state.lastTriedAt !== null && state.lastTriedAt > now;
}

function isLeftAlone({ leftAloneUntil }: StatusState, now: number): boolean {
  return leftAloneUntil !== undefined && leftAloneUntil > now && leftAloneUntil - now <= LONGEST_RETRY_AFTER;
}

/**
 * @param now ms
 * @returns whether a person who opens a screen may have a check before it is due: the last try is two minutes old, and
 *   the server did not ask to be left alone for longer
 */
export function mayCheckEarly(state: StatusState, now: number): boolean {
  if (isLeftAlone(state, now)) return false;
  return state.lastTriedAt === null || Math.abs(now - state.lastTriedAt) >= EARLIEST_AGAIN;
}
