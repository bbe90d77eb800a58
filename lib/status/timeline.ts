import type { ServiceProblem } from './timeline-problems';
import type { StatusState, WatchedService } from './types';

/** How many days a timeline shows. */
export const SHOWN_DAYS = 90;

/** `nothing`: Apple posted nothing. `unknown`: nobody looked, or the service was not on Apple's list. */
export type DayState = 'problem' | 'maintenance' | 'nothing' | 'unknown';

/** The last days of one service. */
export interface Timeline {
  /** Oldest first, the last one today. */
  readonly days: readonly DayState[];
  /** On how many of the days somebody looked, and the service was on Apple's list. */
  readonly watched: number;
  /** Problems of these days, newest first. */
  readonly problems: readonly ServiceProblem[];
}

type Span = { readonly start: number; readonly end: number | null };

// What begins or ends just at midnight belongs to one day; what has no length to the day of its start.
function touches({ start, end }: Span, from: number, until: number): boolean {
  return start < until && (end === null || end > from || start >= from);
}

/** A day is known where the watch was on during it and an answer came after it; today it is as far as it goes. */
function isKnown(
  { since, missing }: WatchedService,
  watched: StatusState['watched'],
  { from, until, isToday }: { from: number; until: number; isToday: boolean },
): boolean {
  if (since === undefined || since >= until) return false;
  const sure = (last: number) => Math.min(last, missing ?? last);
  return watched.some(
    ([began, last]) =>
      began < until &&
      last >= since &&
      (isToday && missing === undefined ? last >= from : sure(last) >= until),
  );
}

/**
 * The days of one service: a problem before maintenance before "nothing posted". Of past days no maintenance is kept.
 * @param service as the last good answer had it
 * @param watched times without a gap in the answers
 * @param problems the service's own, newest first
 * @param borders the start of each day, and the end of the last
 */
export function timelineOf(
  service: WatchedService,
  watched: StatusState['watched'],
  problems: readonly ServiceProblem[],
  borders: readonly number[],
): Timeline {
  const { maintenance } = service;
  let count = 0;
  const days = borders.slice(1).map((until, index): DayState => {
    const from = borders[index] ?? until;
    const known = isKnown(service, watched, { from, until, isToday: index === borders.length - 2 });
    if (known) count += 1;
    if (problems.some((problem) => touches(problem, from, until))) return 'problem';
    if (maintenance?.state === 'ongoing' && touches(maintenance, from, until)) return 'maintenance';
    return known ? 'nothing' : 'unknown';
  });
  const [first = 0] = borders;
  return {
    days,
    watched: count,
    problems: problems.filter((problem) => touches(problem, first, borders.at(-1) ?? first)),
  };
}
