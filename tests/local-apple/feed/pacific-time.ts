const PARTS = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
});

/** A time (ms since 1970 UTC) as the feed writes it: `MM/DD/YYYY HH:mm PST`, or `PDT` in summer. */
export function pacificTime(time: number): string {
  const part = Object.fromEntries(PARTS.formatToParts(time).map(({ type, value }) => [type, value]));
  return `${part.month}/${part.day}/${part.year} ${part.hour}:${part.minute} ${part.timeZoneName}`;
}
