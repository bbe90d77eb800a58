const DAY = 24 * 60 * 60 * 1000;

/** After this many days without a backup that the person knows of, the popup says so. */
const QUIET_DAYS = 14;

/** The first iPhone; whoever types a year passes through years before it. */
export const FIRST_DAY = '2007-06-29';

/**
 * Whether the last good backup was so long ago that it is worth a line.
 * @param lastGood ms since 1970, or undefined where no date was ever set
 * @param now ms since 1970
 */
export function isOverdue(lastGood: number | undefined, now: number): lastGood is number {
  return lastGood !== undefined && now - lastGood >= QUIET_DAYS * DAY;
}

/**
 * The local day of a moment, as a date field writes it.
 * @param at ms since 1970
 * @returns such as "2026-11-30"
 */
export function dayOf(at: number): string {
  const date = new Date(at);
  date.setMinutes(date.getMinutes() - date.getTimezoneOffset());
  return date.toISOString().slice(0, FIRST_DAY.length);
}

/**
 * The moment that stands for a day which a person picked: its noon, so that no time zone turns it into another day.
 * @param day as a date field writes it
 * @param now ms since 1970; today is this very moment, since its noon may be ahead
 * @returns ms since 1970, or null for a day that is ahead, before the first iPhone, or none
 */
export function momentOf(day: string, now: number): number | null {
  if (day === dayOf(now)) return now;
  const noon = Date.parse(`${day}T12:00`);
  return noon > Date.parse(FIRST_DAY) && noon < now ? noon : null;
}
