/** By how much local time is ahead of UTC at a moment (ms since 1970), ms. */
export type OffsetAt = (at: number) => number;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The first moment of a calendar day, given as its midnight in UTC. A clock change may repeat or skip midnight. */
function startOf(midnight: number, offsetAt: OffsetAt): number {
  const near = midnight - offsetAt(midnight);
  const offsets = [offsetAt(near - 3 * HOUR), offsetAt(near + 3 * HOUR)];
  const starts = offsets.map((offset) => midnight - offset).sort((a, b) => a - b);
  return starts.find((start) => start + offsetAt(start) >= midnight) ?? near;
}

/**
 * The borders of the last local days, today the last of them; a day may have 23 or 25 hours.
 * @param now ms
 * @param count how many days
 * @returns count + 1 moments, ms: the start of each day, and the end of today
 */
export function dayBorders(now: number, count: number, offsetAt: OffsetAt): number[] {
  const today = Math.floor((now + offsetAt(now)) / DAY) * DAY;
  return Array.from({ length: count + 1 }, (_, i) => startOf(today - (count - 1 - i) * DAY, offsetAt));
}
