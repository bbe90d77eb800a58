import type { Lateness } from '../status/lateness';
import { SHOWN_DAYS, type Timeline } from '../status/timeline';
import type { ServiceProblem } from '../status/timeline-problems';
import { moment } from './format';
import type { Words } from './ports';

const MINUTE = 60_000;

/** A short amount in a unit, such as "2 hr". */
function amount(value: number, unit: 'day' | 'hour' | 'minute', locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}

/**
 * How long something took, to the minute, from two days on to the hour.
 * @param ms at least 0
 * @returns such as "2 hr, 10 min"; "1 min" at least
 */
export function span(ms: number, locale: string): string {
  const minutes = Math.max(1, Math.round(ms / MINUTE));
  const parts =
    minutes < 2 * 24 * 60
      ? ([
          [Math.floor(minutes / 60), 'hour'],
          [minutes % 60, 'minute'],
        ] as const)
      : ([
          [Math.floor(minutes / 1440), 'day'],
          [Math.floor((minutes % 1440) / 60), 'hour'],
        ] as const);
  const said = parts.flatMap(([value, unit]) => (value > 0 ? [amount(value, unit, locale)] : []));
  return new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(said);
}

/** @returns such as "90 days" */
function days(count: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(count);
}

/** @returns such as "November 12" */
export function dayName(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }).format(at);
}

function countWords(problems: number, watched: number, words: Words, locale: string): string {
  const count = words.t('history.problems', problems);
  // An imported history has problems of days on which nobody looked here.
  if (watched === 0) return count;
  const all = days(SHOWN_DAYS, locale);
  return watched < SHOWN_DAYS
    ? words.t('history.period_some', { problems: count, known: String(watched), days: all })
    : words.t('history.period', { problems: count, days: all });
}

/**
 * What the picture of a service shows, in one sentence: how many problems, in how many days, and the last of them.
 * @param locale BCP 47 tag that numbers and dates are written in
 */
export function summary({ problems, watched }: Timeline, words: Words, locale: string): string {
  const [last] = problems;
  if (!last && watched === 0) return words.t('history.not_watched');
  const said = countWords(problems.length, watched, words, locale);
  if (!last) return said;
  const which = problems.length === 1 ? 'only' : 'last';
  if (last.end === null) return words.t(`history.${which}_open`, { said });
  const lasted = span(last.end - last.start, locale);
  return words.t(`history.${which}`, { said, day: dayName(last.start, locale), lasted });
}

/**
 * From when to when a problem was, in local time.
 * @param now ms since 1970
 * @returns such as "Nov 12, 2:05 – 4:15 PM", with the year where it is another one
 */
export function period({ start, end }: ServiceProblem, words: Words, now: number, locale: string): string {
  if (end === null) return words.t('history.since', { time: moment(start, now, locale) });
  const isThisYear = new Date(start).getFullYear() === new Date(now).getFullYear();
  const year = isThisYear ? {} : ({ year: 'numeric' } as const);
  const clock = { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(locale, { ...year, ...clock }).formatRange(start, end);
}

/** How late Apple posted a problem, as exactly as it is known. */
export function lateWords(lateness: Lateness, words: Words, locale: string): string {
  if (lateness.kind === 'unknown') return words.t('history.late_unknown');
  const time = span(lateness.most, locale);
  if (lateness.kind === 'most') return words.t('history.late_most', { time });
  const when = lateness.afterEnd ? 'over' : 'open';
  if (lateness.kind === 'between')
    return words.t(`history.late_between_${when}`, { least: span(lateness.least, locale), time });
  return lateness.most < MINUTE && when === 'open'
    ? words.t('history.late_none')
    : words.t(`history.late_known_${when}`, { time });
}

/** How a problem ended, as far as Apple said so. */
export function endWords({ ending, wasLive }: ServiceProblem, words: Words): string {
  if (ending === null) return words.t('history.open');
  if (ending === 'vanished') return words.t('history.vanished');
  return words.t(wasLive ? 'history.resolved' : 'history.resolved_unseen');
}
