import type { ConceptId } from '../knowledge/concepts';
import { WORDS } from '../knowledge/tables/words';
import { isAlphabetic, isUnspaced } from './matchable';
import { GRAM, gramAt } from './phrase-index';

/** A word of a concept, where it stands. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly language: string;
}
export type Spans = Partial<Record<ConceptId, readonly Span[]>>;

interface Part {
  readonly text: string;
  /** May stand inside a word: `*part*`, or a script without blanks. */
  readonly inside: boolean;
  /** May begin a longer word. */
  readonly stem: boolean;
}

interface Word extends Part {
  readonly concept: ConceptId;
  readonly language: string;
  /** What must follow, with at most a few other words before each: `no … backup`. */
  readonly rest: readonly Part[];
}

/** More hits of one concept than this say nothing new. */
const MAX_HITS = 200;
/** Characters that may stand in the gap of `no … backup`: three or four words, or a clause without blanks. */
const GAP = 24;
const UNSPACED_GAP = 8;

function toPart(form: string): Part {
  const inside = form.startsWith('*');
  const stem = form.endsWith('*');
  return { text: form.slice(Number(inside), stem ? -1 : undefined), inside, stem };
}

function toWord(concept: ConceptId, language: string, form: string): Word {
  const [first = '', ...rest] = form.split('…');
  return { concept, language, ...toPart(first), rest: rest.map(toPart) };
}

/** Words by their first characters: four where they have so many, else two, which keeps the lists short. */
interface Index {
  readonly four: Map<number, Word[]>;
  readonly two: Map<number, Word[]>;
}

const FEW = 2;

function put(index: Index, word: Word): void {
  const isLong = word.text.length >= GRAM;
  const list = isLong ? index.four : index.two;
  const key = keyAt(word.text, 0, isLong ? GRAM : FEW);
  const known = list.get(key);
  if (known) known.push(word);
  else list.set(key, [word]);
}

function keyAt(text: string, at: number, length: number): number {
  return length === GRAM ? gramAt(text, at) : text.charCodeAt(at) * 65_536 + (text.charCodeAt(at + 1) || 0);
}

interface Indexes {
  /** Words that may stand inside another. */
  readonly inside: Index;
  /** Words that only stand at the beginning of one. */
  readonly begin: Index;
}

function buildIndexes(): Indexes {
  const inside = { four: new Map(), two: new Map() };
  const begin = { four: new Map(), two: new Map() };
  let language = '';
  for (const line of WORDS.split('\n')) {
    if (line.startsWith('@')) {
      language = line.slice(1);
      continue;
    }
    const space = line.indexOf(' ');
    const concept = line.slice(0, space);
    for (const form of line.slice(space + 1).split('|')) {
      const word = toWord(concept as ConceptId, language, form); // the generator writes known concepts only
      put(word.inside ? inside : begin, word);
    }
  }
  return { inside, begin };
}

let built: Indexes | undefined;

function isAt(text: string, at: number, part: Part): boolean {
  if (!text.startsWith(part.text, at)) return false;
  return part.stem || !isAlphabetic(text.charAt(at + part.text.length));
}

/** Where a part ends that follows in the same sentence, after at most a few words; -1 where none does. */
function endAfter(text: string, from: number, part: Part): number {
  const last = from + (isUnspaced(part.text.charAt(0)) ? UNSPACED_GAP : GAP);
  for (let at = from; at <= last && text.charAt(at) !== '.'; at++) {
    if (!part.inside && isAlphabetic(text.charAt(at - 1))) continue;
    if (isAt(text, at, part)) return at + part.text.length;
  }
  return -1;
}

/** Where a word ends that begins here; -1 where it does not stand here. */
function endAt(text: string, at: number, word: Word): number {
  if (!isAt(text, at, word)) return -1;
  let end = at + word.text.length;
  for (const part of word.rest) {
    end = endAfter(text, end, part);
    if (end < 0) return -1;
  }
  return end;
}

/** One word a place: the longest. */
function add(spans: Span[], span: Span): void {
  const before = spans.at(-1);
  if (before?.start !== span.start) {
    if (spans.length < MAX_HITS) spans.push(span);
  } else if (before.end < span.end) spans[spans.length - 1] = span;
}

/**
 * Finds the words people use, in time linear in the length of the text.
 * @param text a text in the form that `matchable` gives
 * @returns where the words of each concept stand, in the order of the text
 */
export function findConcepts(text: string): Spans {
  built ??= buildIndexes();
  const { inside, begin } = built;
  const found: Partial<Record<ConceptId, Span[]>> = {};
  const look = (words: readonly Word[] | undefined, at: number): void => {
    for (const word of words ?? []) {
      const end = endAt(text, at, word);
      if (end < 0) continue;
      const spans = found[word.concept] ?? [];
      add(spans, { start: at, end, language: word.language });
      found[word.concept] = spans;
    }
  };
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const [four, two] = [keyAt(text, at, GRAM), keyAt(text, at, FEW)];
    look(inside.four.get(four), at);
    look(inside.two.get(two), at);
    if (!inWord) {
      look(begin.four.get(four), at);
      look(begin.two.get(two), at);
    }
    inWord = isAlphabetic(text.charAt(at));
  }
  return found;
}
