import { CONCEPT_IDS, type ConceptId } from '../knowledge/concepts';
import { isSpoken } from './language';
import { isAlphabetic, isUnspaced } from './matchable';
import { GRAM } from './phrase-index';
import { FEW, keyAt, type Part, type Word, wordIndexes } from './word-index';

/** A word of a concept, where it stands. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly language: string;
  /** How many characters of it are words, gaps left out. */
  readonly letters: number;
}
export type Spans = Partial<Record<ConceptId, readonly Span[]>>;

/** More hits of one concept than this say nothing new. */
const MAX_HITS = 200;
/** Characters that may stand in the gap of `no … backup`: three or four words, or a clause without blanks. */
const GAP = 24;
const UNSPACED_GAP = 8;

function isAt(text: string, at: number, part: Part): boolean {
  if (!text.startsWith(part.text, at)) return false;
  return part.stem || !isAlphabetic(text.charAt(at + part.text.length));
}

/** How many characters may stand before a part of a word that is not its first. */
export function gapBefore(part: Part): number {
  return isUnspaced(part.text.charAt(0)) ? UNSPACED_GAP : GAP;
}

/** Where a part ends that follows in the same sentence, after at most a few words; -1 where none does. */
function endAfter(text: string, from: number, part: Part): number {
  const last = from + gapBefore(part);
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
function longest(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const before = kept.at(-1);
    if (before?.start !== span.start) kept.push(span);
    else if (before.end < span.end) kept[kept.length - 1] = span;
  }
  return kept;
}

const SUCCESS: ReadonlySet<ConceptId> = new Set(['works', 'goes-well']);
const FAILURES = ['failed', 'problem', 'not-completed'] as const;

/** "è andato a buon fine" inside "non è andato a buon fine" says the contrary, as "now I can" does before "not". */
function isDenied(span: Span, found: Spans): boolean {
  const takesBack = (failure: Span): boolean => failure.start < span.end && span.end <= failure.end;
  return FAILURES.some((concept) => found[concept]?.some(takesBack));
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Without the words of languages that the text is not in, without success that is denied, and without what is ruled out. */
function whatCounts(found: Spans): Spans {
  const isHeard = isSpoken(found);
  const out = (found['ruled-out'] ?? []).filter(isHeard);
  const kept: Partial<Record<ConceptId, readonly Span[]>> = {};
  for (const concept of CONCEPT_IDS) {
    const counts = (span: Span): boolean =>
      isHeard(span) &&
      !(SUCCESS.has(concept) && isDenied(span, found)) &&
      (concept === 'ruled-out' || !out.some((other) => overlap(span, other)));
    const spans = longest((found[concept] ?? []).filter(counts));
    if (spans.length > 0) kept[concept] = spans;
  }
  return kept;
}

/**
 * Finds the words people use, in time linear in the length of the text.
 * @param text a text in the form that `matchable` gives
 * @returns where the words of each concept stand, in the order of the text
 */
export function findConcepts(text: string): Spans {
  const { inside, begin } = wordIndexes();
  const found: Partial<Record<ConceptId, Span[]>> = {};
  const look = (words: readonly Word[] | undefined, at: number): void => {
    if (words === undefined) return;
    for (const word of words) {
      const end = endAt(text, at, word);
      if (end < 0) continue;
      const spans = found[word.concept] ?? [];
      if (spans.length < MAX_HITS)
        spans.push({ start: at, end, language: word.language, letters: word.letters });
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
  return whatCounts(found);
}
