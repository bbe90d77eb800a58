import { findConcepts } from '../../lib/detection/concepts';
import { matchable } from '../../lib/detection/matchable';

/** A known message, or (`error` null) a text that must not be taken for one. */
export interface Message {
  readonly error: string | null;
  readonly lang: string;
  readonly kind: string;
  readonly text: string;
}

/** Texts of phrases by language and kind. */
type Proposal = Record<string, Record<string, string[]>>;

const PLACEHOLDER = /%(?:\d\$)?@|%\d?\$?l?d/g;
/** A phrase this short, in words or in characters of a script without blanks, would match by chance. */
const LEAST_WORDS = 5;
const LEAST_LETTERS = 26;
const LEAST_CHARACTERS = 11;
/** This long, it need not even name a backup. */
const LONG = 42;

/**
 * Reads messages, one JSON object a line.
 * @throws where a line is none
 */
export function parseMessages(jsonl: string): readonly Message[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** The stretches of a message between its placeholders, as texts are compared, without sentence ends at the borders. */
function stretchesOf(text: string): readonly string[] {
  const parts = text.split(PLACEHOLDER).map((part) => matchable(part).text.replace(/^[. ]+|[. ]+$/g, ''));
  return parts.filter((part) => part.length >= 4);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function isSpaced(stretch: string): boolean {
  return !UNSPACED.test(stretch);
}

/** Words, or in scripts without blanks every three characters. */
function wordsOf(stretch: string): readonly string[] {
  if (isSpaced(stretch)) return stretch.split(/[ .]/);
  return Array.from({ length: Math.max(0, stretch.length - 2) }, (_, at) => stretch.slice(at, at + 3));
}

/** Runs of `length` words, or of characters where words do not stand apart. */
function* runsOf(stretch: string, length: number): Generator<string> {
  if (!isSpaced(stretch)) {
    for (let at = 0; at + length <= stretch.length; at++) yield stretch.slice(at, at + length);
    return;
  }
  const words = stretch.split(' ');
  for (let at = 0; at + length <= words.length; at++) yield words.slice(at, at + length).join(' ');
}

/** Whether a run says what it is about, so that it does not match by chance elsewhere. */
function speaksOfBackup(run: string): boolean {
  const spans = findConcepts(run);
  return Boolean(spans.backup || spans.restore || spans.icloud);
}

/** Runs by which a message may be known, the shortest first: at least a few words, the whole stretch where it is short. */
function* candidatesOf(text: string): Generator<string> {
  for (const stretch of stretchesOf(text)) {
    const most = isSpaced(stretch) ? stretch.split(' ').length : stretch.length;
    const least = isSpaced(stretch) ? LEAST_WORDS : LEAST_CHARACTERS;
    for (let length = Math.min(least, most); length <= most; length++) {
      for (const run of runsOf(stretch, length)) {
        const isLong = !isSpaced(run) || run.length >= LEAST_LETTERS;
        const isOwn = run.length >= LONG || speaksOfBackup(run);
        if (length === most || (isLong && isOwn && !run.includes('.'))) yield run;
      }
    }
  }
}

interface Known extends Message {
  readonly form: string;
  /** The word that the fewest messages of other errors share: what makes this message this one. */
  readonly rarest: string;
}

/** In how many messages each word stands. */
function countWords(forms: readonly string[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const form of forms)
    for (const word of new Set(wordsOf(form))) count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}

function rarestOf(text: string, count: ReadonlyMap<string, number>): string {
  const words = stretchesOf(text).flatMap(wordsOf);
  const uses = (word: string): number => (count.get(word) ?? 0) - word.length / 100;
  return words.reduce(
    (best, word) => (word.length > 2 && uses(word) < uses(best) ? word : best),
    words[0] ?? '',
  );
}

/** The candidate that stands in most of the messages still open, and in no message of another error. */
function bestRun(open: readonly Known[], others: string): string | null {
  let best: { run: string; covers: number } | null = null;
  for (const { text, rarest } of open) {
    for (const run of candidatesOf(text)) {
      if (!run.includes(rarest) || others.includes(run)) continue;
      const covers = open.filter(({ form }) => form.includes(run)).length;
      const isBetter =
        !best || covers > best.covers || (covers === best.covers && run.length < best.run.length);
      if (isBetter) best = { run, covers };
    }
  }
  return best?.run ?? null;
}

/** A run as the first message that holds it spells it, which a native reader can judge. */
function asWritten(run: string, messages: readonly Known[]): string {
  const holder = messages.find(({ form }) => form.includes(run));
  if (holder === undefined) return run;
  const { text, origin, source } = matchable(holder.text);
  const start = text.indexOf(run);
  return source.slice(origin[start], origin[start + run.length]).trim();
}

function cover(messages: readonly Known[], others: readonly string[]): string[] {
  const runs: string[] = [];
  let open = messages;
  while (open.length > 0) {
    const run = bestRun(open, others.join('\n'));
    if (run === null) break;
    runs.push(asWritten(run, open));
    open = open.filter(({ form }) => !form.includes(run));
  }
  return runs;
}

/**
 * Proposes phrases for every error: per language and kind the fewest and shortest that stand in all its messages and in
 * no text of another error, in any language.
 * @param messages all that is known, also of errors that need no proposal
 */
export function proposePhrases(messages: readonly Message[]): ReadonlyMap<string, Proposal> {
  const forms = messages.map((message) => matchable(message.text).text);
  const found = new Map<string, Proposal>();
  for (const error of new Set(messages.flatMap((message) => message.error ?? []))) {
    const others = forms.filter((_, index) => messages[index]?.error !== error);
    const count = countWords(others);
    const own = messages.flatMap((message, index): Known[] =>
      message.error === error
        ? [{ ...message, form: forms[index] ?? '', rarest: rarestOf(message.text, count) }]
        : [],
    );
    const proposal: Proposal = {};
    for (const lang of new Set(own.map((message) => message.lang))) {
      for (const kind of new Set(own.map((message) => message.kind))) {
        const group = own.filter((message) => message.lang === lang && message.kind === kind);
        const runs = cover(group, others);
        if (runs.length > 0) proposal[lang] = { ...proposal[lang], [kind]: runs };
      }
    }
    found.set(error, proposal);
  }
  return found;
}
