import type { ConceptId } from '../knowledge/concepts';
import { WORDS } from '../knowledge/tables/words';
import { isAlphabetic } from './matchable';

/** A word of a concept, where it stands. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly language: string;
}
export type Spans = Partial<Record<ConceptId, readonly Span[]>>;

interface Word {
  readonly concept: ConceptId;
  readonly language: string;
  readonly text: string;
  /** May stand inside a word: `*part*`, or a script without blanks. */
  readonly inside: boolean;
  /** May begin a longer word. */
  readonly stem: boolean;
}

/** More hits of one concept than this say nothing new. */
const MAX_HITS = 200;

function toWord(concept: ConceptId, language: string, form: string): Word {
  const inside = form.startsWith('*');
  const stem = form.endsWith('*');
  return { concept, language, text: form.slice(Number(inside), stem ? -1 : undefined), inside, stem };
}

const keyAt = (text: string, at: number) => text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);

function buildIndex(): ReadonlyMap<number, readonly Word[]> {
  const index = new Map<number, Word[]>();
  for (const line of WORDS.split('\n')) {
    const [language = '', concept = '', ...rest] = line.split(' ');
    for (const form of rest.join(' ').split('|')) {
      const word = toWord(concept as ConceptId, language, form); // the generator writes known concepts only
      const key = keyAt(word.text, 0);
      const known = index.get(key);
      if (known) known.push(word);
      else index.set(key, [word]);
    }
  }
  return index;
}

let built: ReadonlyMap<number, readonly Word[]> | undefined;

function standsAt(text: string, at: number, word: Word, inWord: boolean): boolean {
  if (inWord && !word.inside) return false;
  if (!text.startsWith(word.text, at)) return false;
  return word.stem || !isAlphabetic(text.charAt(at + word.text.length));
}

/**
 * Finds the words people use, in time linear in the length of the text.
 * @param text a text in the form that `matchable` gives
 * @returns where the words of each concept stand, in the order of the text
 */
export function findConcepts(text: string): Spans {
  built ??= buildIndex();
  const found: Partial<Record<ConceptId, Span[]>> = {};
  let inWord = false;
  for (let at = 0; at < text.length - 1; at++) {
    for (const word of built.get(keyAt(text, at)) ?? []) {
      if (!standsAt(text, at, word, inWord)) continue;
      found[word.concept] ??= [];
      const spans = found[word.concept];
      if (spans && spans.length < MAX_HITS)
        spans.push({ start: at, end: at + word.text.length, language: word.language });
    }
    inWord = isAlphabetic(text.charAt(at));
  }
  return found;
}
