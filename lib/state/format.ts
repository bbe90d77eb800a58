const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Picks the language that dates and numbers are written in: that of the words, with the region of the browser where
 * both are the same language, so that English words never stand beside German dates.
 * @param words BCP 47 tag of the words on screen
 * @param browser the browser's own tag, `en_GB` or `en-GB`
 * @returns a BCP 47 tag
 */
export function pickLocale(words: string, browser: string): string {
  const own = browser.replaceAll('_', '-');
  return own.split('-')[0] === words.split('-')[0] && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(own)
    ? own
    : words;
}

/**
 * Says how long ago something was, in whole minutes, hours, days or weeks.
 * @param at ms since 1970
 * @param now ms since 1970
 * @returns such as "4 minutes ago", or null for less than a minute (and for times ahead, after a clock was set back)
 */
export function ago(at: number, now: number, locale: string): string | null {
  const gone = now - at;
  if (gone < MINUTE) return null;
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  if (gone < HOUR) return words.format(-Math.floor(gone / MINUTE), 'minute');
  if (gone < 2 * DAY) return words.format(-Math.floor(gone / HOUR), 'hour');
  if (gone < 14 * DAY) return words.format(-Math.floor(gone / DAY), 'day');
  return words.format(-Math.floor(gone / (7 * DAY)), 'week');
}

/**
 * Writes a moment in local time: the clock time alone where it is the same day, else with the date.
 * @param at ms since 1970
 * @param now ms since 1970
 */
export function moment(at: number, now: number, locale: string): string {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  const day = { month: 'short', day: 'numeric' } as const;
  const year = sameYear ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locale, sameDay ? clock : { ...year, ...day, ...clock }).format(at);
}

/**
 * Writes how long a step takes.
 * @param minutes whole or broken minutes
 * @returns such as "3 minutes", "2 hours", "3 days"
 */
export function duration(minutes: number, locale: string): string {
  if (minutes < 90) return unit(Math.max(1, Math.round(minutes)), 'minute', locale);
  if (minutes < 36 * 60) return unit(Math.round(minutes / 60), 'hour', locale);
  return unit(Math.round(minutes / (24 * 60)), 'day', locale);
}

/**
 * Writes a size the way Apple counts it, in decimal units.
 * @param bytes size in bytes
 * @returns such as "4.9 GB"
 */
export function size(bytes: number, locale: string): string {
  const names = ['megabyte', 'gigabyte', 'terabyte'] as const;
  const step = bytes >= 1e12 ? 2 : bytes >= 1e9 ? 1 : 0;
  const amount = bytes / [1e6, 1e9, 1e12][step];
  return new Intl.NumberFormat(locale, { style: 'unit', unit: names[step], maximumFractionDigits: 1 }).format(
    amount,
  );
}

/**
 * Writes a share of one as percent.
 * @param part 0 to 1, or more where more is used than there is
 */
export function share(part: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(part);
}

/**
 * The name of a language in another one.
 * @param tag BCP 47 tag, '' for none
 * @returns such as "German", or null where there is no name
 */
export function languageName(tag: string, locale: string): string | null {
  if (tag === '') return null;
  return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag) ?? null;
}

/**
 * Cuts a text behind its first sentence.
 * @returns the sentence, and the rest, which is '' where there is only one
 */
export function firstSentence(text: string): readonly [first: string, rest: string] {
  const [, first = text, rest = ''] = /^(.*?[.!?。؟।])\s+(.+)$/s.exec(text) ?? [];
  return [first, rest];
}

/**
 * Joins names as the language does: "A, B and C".
 * @param names in the order shown
 */
export function list(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** A number format takes longer to make than the rest of a step to draw, and a plan has many steps. */
const made = new Map<string, Intl.NumberFormat>();

function unit(amount: number, name: 'minute' | 'hour' | 'day', locale: string): string {
  const key = locale + name;
  const format =
    made.get(key) ?? new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' });
  made.set(key, format);
  return format.format(amount);
}
