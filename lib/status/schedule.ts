import type { StatusState } from './types';

const MINUTE = 60_000;
const USUAL = 10 * MINUTE;
/** Apple posts a median 81 minutes late, so more often than this gains nothing. */
const WHILE_OPEN = 5 * MINUTE;
const FIRST_RETRY = 2 * MINUTE;
const LONGEST_RETRY = 60 * MINUTE;
export const LONGEST_RETRY_AFTER = 360 * MINUTE;
const EARLIEST_AGAIN = 2 * MINUTE;
/** Share by which an interval is shortened or lengthened, so that browsers do not all ask at once. */
const JITTER = 0.2;

export interface NextCheck {
  /** Time of the check just made, ms. */
  readonly at: number;
  /** Whether an incident is open. */
  readonly open: boolean;
  /** Failed checks in a row, this one counted; 0 after a good one. */
  readonly failures: number;
  /** What the server asked for, ms, or null. */
  readonly retryAfterMs: number | null;
  /** Between 0 and 1. */
  readonly random: number;
}

function backOff(failures: number): number {
  return Math.min(FIRST_RETRY * 2 ** (failures - 1), LONGEST_RETRY);
}

/**
 * @returns when the next check is due, ms: 10 minutes on, 5 while an incident is open, after failures 2, 4, 8 .. 60
 *   minutes, each 20 % more or less; never before the server's Retry-After, of which 6 hours are honoured
 */
export function nextDue({ at, open, failures, retryAfterMs, random }: NextCheck): number {
  const usual = open ? WHILE_OPEN : USUAL;
  const chance = Number.isFinite(random) ? Math.min(1, Math.max(0, random)) : 0.5;
  const wait = (failures > 0 ? backOff(failures) : usual) * (1 + JITTER * (2 * chance - 1));
  const asked = retryAfterMs !== null && retryAfterMs > 0 ? Math.min(retryAfterMs, LONGEST_RETRY_AFTER) : 0;
  return at + Math.round(Math.max(wait, asked));
}

/**
 * @param now ms
 * @returns whether it is time to check; also where the clock jumped, so that a check planned in a wrong year does not
 *   silence the watch
 */
export function isDue(state: StatusState, now: number): boolean {
  if (now >= state.dueAt || state.dueAt - now > LONGEST_RETRY_AFTER) return true;
  return state.lastTriedAt !== null && state.lastTriedAt > now;
}

/**
 * @param now ms
 * @returns whether a person who looks or asks may have a check before it is due: the last try is two minutes old
 */
export function mayCheckEarly(state: StatusState, now: number): boolean {
  return state.lastTriedAt === null || Math.abs(now - state.lastTriedAt) >= EARLIEST_AGAIN;
}
