/** Hours that each zone name of the feed stands before (-) or after UTC. Seen: PDT, PST, JST, UTC. */
const ZONE_HOURS: Readonly<Record<string, number>> = { PDT: -7, PST: -8, UTC: 0, GMT: 0, JST: 9 };

const MONTH_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2}) ([A-Z]{3})$/;
const YEAR_FIRST = /^(\d{4})\/(\d{1,2})\/(\d{1,2}) (\d{1,2}):(\d{2}) ([A-Z]{3})$/;

const HOUR = 3_600_000;

interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly zone: string;
}

function wallTime(text: string): Wall | null {
  const monthFirst = MONTH_FIRST.exec(text);
  const parts = monthFirst ?? YEAR_FIRST.exec(text);
  if (!parts) return null;
  const [a, b, c, hour, minute] = parts.slice(1, 6).map(Number) as [number, number, number, number, number]; // both patterns have five number groups
  const zone = parts[6] ?? '';
  return monthFirst
    ? { year: c, month: a, day: b, hour, minute, zone }
    : { year: a, month: b, day: c, hour, minute, zone };
}

/**
 * Reads a date as the feed posts it: `MM/DD/YYYY HH:mm PDT` in en_US, `YYYY/MM/DD HH:mm JST` in ja_JP.
 * @param text anything; only a string in one of the two forms, with a known zone and a real day, is a date
 * @returns ms since 1970 UTC, or null
 */
export function parseFeedDate(text: unknown): number | null {
  if (typeof text !== 'string' || text.length > 40) return null;
  const wall = wallTime(text.trim().replace(/\s+/g, ' '));
  const offset = wall ? ZONE_HOURS[wall.zone] : undefined;
  if (!wall || offset === undefined || wall.hour > 23 || wall.minute > 59) return null;
  const midnight = Date.UTC(wall.year, wall.month - 1, wall.day);
  const day = new Date(midnight);
  // Date.UTC rolls 02/31 over to March; such a day was never posted.
  if (day.getUTCMonth() !== wall.month - 1 || day.getUTCDate() !== wall.day) return null;
  return midnight + (wall.hour - offset) * HOUR + wall.minute * 60_000;
}
