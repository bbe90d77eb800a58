/** Before this hour it is still night, and the backup of that night is yet to come. */
const NIGHT_ENDS = 5;
const REMIND_AT = 9;

/**
 * When to ask whether the nightly backup ran: nine o'clock after the coming night, local time.
 * @param now ms since 1970
 * @returns ms since 1970
 */
export function nextMorning(now: number): number {
  const date = new Date(now);
  if (date.getHours() >= NIGHT_ENDS) date.setDate(date.getDate() + 1);
  return date.setHours(REMIND_AT, 0, 0, 0);
}
