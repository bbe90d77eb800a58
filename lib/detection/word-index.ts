import type { ConceptId } from '../knowledge/concepts';
import { WORDS } from '../knowledge/tables/words';
import { GRAM, gramAt } from './phrase-index';

export interface Part {
  readonly text: string;
  /** May stand inside a word: `*part*`, or a script without blanks. */
  readonly inside: boolean;
  /** May begin a longer word. */
  readonly stem: boolean;
}

export interface Word extends Part {
  readonly concept: ConceptId;
  readonly language: string;
  /** What must follow, with at most a few other words before each: `no … backup`. */
  readonly rest: readonly Part[];
  readonly letters: number;
}

function toPart(form: string): Part {
  const inside = form.startsWith('*');
  const stem = form.endsWith('*');
  return { text: form.slice(Number(inside), stem ? -1 : undefined), inside, stem };
}

function toWord(concept: ConceptId, language: string, form: string): Word {
  const [first = '', ...rest] = form.split('…');
  const letters = form.replace(/[*…]/g, '').length;
  return { concept, language, ...toPart(first), rest: rest.map(toPart), letters };
}

/** Words by their first characters: four where they have so many, else two, which keeps the lists short. */
export interface Index {
  readonly four: Map<number, Word[]>;
  readonly two: Map<number, Word[]>;
}

/** Characters of the shorter keys. */
export const FEW = 2;

function put(index: Index, word: Word): void {
  const isLong = word.text.length >= GRAM;
  const list = isLong ? index.four : index.two;
  const key = keyAt(word.text, 0, isLong ? GRAM : FEW);
  const known = list.get(key);
  if (known) known.push(word);
  else list.set(key, [word]);
}

/** A number for the characters at an offset by which words are looked up. */
export function keyAt(text: string, at: number, length: number): number {
  return length === GRAM ? gramAt(text, at) : text.charCodeAt(at) * 65_536 + (text.charCodeAt(at + 1) || 0);
}

export interface Indexes {
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

/** The indexes of all words, made when they are first needed. */
export function wordIndexes(): Indexes {
  built ??= buildIndexes();
  return built;
}
