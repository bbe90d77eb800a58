import { DEFAULT_WATCH } from './service-names';
import type { FeedEvent, StatusState, Verdict, WatchedService } from './types';

const HOUR = 3_600_000;
/** Older answers are no answer: the computer slept, or the alarm never rang. */
export const GOOD_FOR = 2 * HOUR;
/** How long an outage stands while every check fails. */
const OUTAGE_STANDS = 24 * HOUR;
const MAINTENANCE_AHEAD = 24 * HOUR;

function isWithin(now: number, then: number, span: number): boolean {
  return Math.abs(now - then) <= span;
}

// The rows count too: should the incident be lost from a damaged record, the outage must not turn into "nothing posted".
function outage(state: StatusState, checkedAt: number): Verdict | null {
  const open = state.incidents.filter(({ end }) => end === null);
  const active = state.services.flatMap(({ name, active: event }) => (event ? [{ name, event }] : []));
  if (open.length + active.length === 0) return null;
  const names = [...DEFAULT_WATCH, ...state.services.map(({ name }) => name)];
  const spelled = (key: string) => names.find((name) => name.toLowerCase() === key) ?? key;
  const services =
    active.length > 0 ? active.map(({ name }) => name) : open.flatMap((one) => one.services.map(spelled));
  const starts = open.length > 0 ? open : active.map(({ event }) => event);
  const since = Math.min(...starts.map(({ start }) => start));
  return { kind: 'outage', services: backupsFirst(services), since, checkedAt, problem: state.problem };
}

/** People come for their backup: what backups need is named before the rest. */
function backupsFirst(services: readonly string[]): readonly string[] {
  return [
    ...DEFAULT_WATCH.filter((name) => services.includes(name)),
    ...services.filter((name) => !DEFAULT_WATCH.includes(name)),
  ];
}

function isNear(event: FeedEvent, now: number): boolean {
  if (event.state === 'ongoing') return true;
  return event.start - now <= MAINTENANCE_AHEAD && (event.end === null || event.end > now);
}

function maintenance(services: readonly WatchedService[], now: number, checkedAt: number): Verdict | null {
  const near = services.flatMap(({ name, maintenance: event }) =>
    event && isNear(event, now) ? [{ name, event }] : [],
  );
  if (near.length === 0) return null;
  const ends = near.map(({ event }) => event.end);
  return {
    kind: 'maintenance',
    services: near.map(({ name }) => name),
    from: Math.min(...near.map(({ event }) => event.start)),
    until: ends.some((end) => end === null) ? null : Math.max(...ends.map(Number)),
    checkedAt,
  };
}

/**
 * What to say about Apple: an outage before maintenance before "nothing posted". Nothing is said that no recent answer
 * bears out.
 * @param now ms
 * @returns `unknown` with the problem after a failed check (an outage stands for a day), without one where the last
 *   answer is over two hours old, with `none-listed` where the file lists none of the watched services, and with
 *   `nothing-watched` where there is none
 */
export function verdict(state: StatusState, now: number): Verdict {
  const { lastGoodAt, problem, services } = state;
  if (lastGoodAt === null) return { kind: 'unknown', problem, lastGoodAt };
  const posted = outage(state, lastGoodAt);
  if (posted && isWithin(now, lastGoodAt, problem === null ? GOOD_FOR : OUTAGE_STANDS)) return posted;
  if (problem !== null || !isWithin(now, lastGoodAt, GOOD_FOR))
    return { kind: 'unknown', problem, lastGoodAt };
  const notListed = services.filter(({ listed }) => !listed).map(({ name }) => name);
  if (notListed.length === services.length)
    return { kind: 'unknown', problem: services.length > 0 ? 'none-listed' : 'nothing-watched', lastGoodAt };
  return maintenance(services, now, lastGoodAt) ?? { kind: 'quiet', checkedAt: lastGoodAt, notListed };
}
