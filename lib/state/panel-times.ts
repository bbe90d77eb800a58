/** Where Apple's status desk is; the times in its file are written for this zone. */
const APPLE_ZONE = 'America/Los_Angeles';

/** A moment for a person who compares it with what others say. */
export interface ZonedMoment {
  /** In local time, with the name of the zone. */
  readonly local: string;
  /** The same in Apple's time zone. */
  readonly apple: string;
}

/**
 * Writes a moment in local time and in Apple's.
 * @param at ms since 1970
 * @param now ms since 1970: the year is named where it is another one
 * @param locale BCP 47 tag
 * @param zone IANA name of the local time zone; by default that of the computer
 * @returns such as "Nov 12, 3:05 PM GMT+1" and "Nov 12, 6:05 AM PST"
 */
export function zoned(at: number, now: number, locale: string, zone?: string): ZonedMoment {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const day = {
    month: 'short',
    day: 'numeric',
    ...(isThisYear ? {} : ({ year: 'numeric' } as const)),
  } as const;
  const clock = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  const write = (timeZone: string | undefined) =>
    new Intl.DateTimeFormat(locale, { ...day, ...clock, timeZone }).format(at);
  return { local: write(zone), apple: write(APPLE_ZONE) };
}
