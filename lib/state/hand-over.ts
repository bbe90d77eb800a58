import { SIZE_NAMES } from '../diagnosis/sizes';
import type { Case, Device } from '../diagnosis/types';
import type { QuestionId } from '../knowledge/ids';
import type { Verdict } from '../status/types';
import { SIZE_KEYS } from './fit-words';
import { size } from './format';
import { keyOf } from './locale-keys';
import type { Words } from './ports';
import { headline } from './verdict-words';

/** Steps that are named as still to do: enough to see where it stands. */
const NEXT = 5;

/** What a summary is made of. */
export interface HandOver {
  readonly entry: Case;
  readonly device: Device;
  readonly verdict: Verdict | null;
}

/**
 * Writes what was seen, tried and answered as plain text, for a person to read, copy and give to whoever helps. It holds
 * no account, name or serial number, only the quoted message, which the person sees in full.
 * @param locale BCP 47 tag that dates and sizes are written in
 */
export function handOverText(facts: HandOver, words: Words, locale: string): string {
  const { entry } = facts;
  const parts = [
    about(facts, words, locale),
    listed(words.t('hand_over.tried'), tried(entry, words, locale)) ?? words.t('hand_over.tried_none'),
    listed(words.t('hand_over.mentioned'), mentioned(entry, words)),
    listed(words.t('hand_over.answered'), answered(entry, words)),
    entry.closed === null ? listed(words.t('hand_over.left'), left(entry, words)) : null,
  ];
  return parts.filter((part) => part !== null).join('\n\n');
}

function about({ entry, device, verdict }: HandOver, words: Words, locale: string): string {
  const { meter } = entry;
  const lines = [
    words.t('hand_over.head', { date: dateAndTime(entry.changedAt, locale) }),
    words.t('hand_over.error', { error: words.t(`error.${keyOf(entry.error)}.title`) }),
    entry.quote === '' ? null : words.t('hand_over.quote', { quote: entry.quote }),
    entry.closed === null ? words.t('hand_over.short', failed(entry)) : null,
    words.t('hand_over.begun', { date: dateAndTime(entry.openedAt, locale) }),
    device.ios == null
      ? words.t('hand_over.ios_unknown')
      : words.t('hand_over.ios', { version: String(device.ios) }),
    words.t(`hand_over.computer_${keyOf(device.computer ?? 'unknown')}`),
    meter === undefined
      ? null
      : words.t('hand_over.storage', { used: size(meter.used, locale), total: size(meter.total, locale) }),
    ...given(entry, words, locale),
    verdict === null
      ? null
      : words.t('hand_over.apple', { said: headline(verdict, words, entry.changedAt, locale) }),
    entry.closed?.how === 'worked'
      ? words.t('hand_over.solved', { date: dateAndTime(entry.closed.at, locale) })
      : null,
  ];
  return lines.filter((line) => line !== null).join('\n');
}

/** How many steps did not help. */
function failed({ outcomes }: Case): number {
  return outcomes.filter(({ outcome }) => outcome === 'no-help').length;
}

/** Sizes that the person gave. */
function given({ sizes = {} }: Case, words: Words, locale: string): readonly string[] {
  return SIZE_NAMES.flatMap((id) => {
    const bytes = sizes[id];
    const name = words.t(`fit.label_${SIZE_KEYS[id]}`);
    return bytes === undefined ? [] : [words.t('hand_over.given', { name, size: size(bytes, locale) })];
  });
}

function tried({ outcomes }: Case, words: Words, locale: string): readonly string[] {
  return outcomes.map(({ fix, outcome, at }) =>
    words.t('hand_over.tried_step', {
      date: dateAndTime(at, locale),
      step: words.t(`fix.${keyOf(fix)}.title`),
      was: words.t(`plan.was_${keyOf(outcome)}`),
    }),
  );
}

function mentioned({ signs = [] }: Case, words: Words): readonly string[] {
  return signs.map((sign) => words.t(`sign.${keyOf(sign)}`));
}

function answered({ answers }: Case, words: Words): readonly string[] {
  return Object.entries(answers).map(([id, answer]) => {
    // Object.entries widens the keys of a record to string.
    const question = keyOf(id as QuestionId);
    // An answer's id is data and cannot carry the literal type that `t` asks for.
    const key = `question.${question}.answers.${keyOf(String(answer))}` as 'app.name';
    return `${words.t(`question.${question}.ask`)} ${words.t(key)}`;
  });
}

function left({ checklist }: Case, words: Words): readonly string[] {
  return checklist.steps.slice(0, NEXT).map(({ fix }) => words.t(`fix.${keyOf(fix)}.title`));
}

function listed(heading: string, lines: readonly string[]): string | null {
  return lines.length === 0 ? null : [heading, ...lines.map((line) => `- ${line}`)].join('\n');
}

/**
 * Writes a moment for paper: with the date always, since it is read on another day.
 * @param at ms since 1970
 * @returns such as "May 14, 2030, 10:20 AM"
 */
export function dateAndTime(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
