/** How long alerts can be snoozed: an hour, until the coming morning, a week. */
export const SNOOZES = ['hour', 'morning', 'week'] as const;
export type Snooze = (typeof SNOOZES)[number];

const HOUR = 3_600_000;
const MORNING = 8;
/** Before this hour it is still night, and the morning meant is that of the same day. */
const NIGHT_ENDS = 5;

/**
 * @param now ms since 1970
 * @returns when the snooze ends, ms since 1970; morning is eight o'clock local time, a week ends at the same clock time
 */
export function snoozedUntil(snooze: Snooze, now: number): number {
  if (snooze === 'hour') return now + HOUR;
  const date = new Date(now);
  if (snooze === 'week') return date.setDate(date.getDate() + 7);
  if (date.getHours() >= NIGHT_ENDS) date.setDate(date.getDate() + 1);
  return date.setHours(MORNING, 0, 0, 0);
}
