import { CONCEPT_IDS, type ConceptId } from '../knowledge/concepts';
import { SAYINGS } from '../knowledge/tables/sayings';
import { isAlphabetic } from './matchable';
import { packedLists, placeOf } from './packed';
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

/** Stands in the tables where other words may. */
export const GAP_SIGN = '~';

/** Where words do not stand apart, any may stand inside another. */
function toPart(form: string): Part {
  const [before, after] = [form.startsWith('*'), form.endsWith('*')];
  const text = form.slice(Number(before), after ? -1 : undefined);
  const inside = before || !isAlphabetic(text.charAt(0));
  return { text, inside, stem: after || !isAlphabetic(text.charAt(text.length - 1)) };
}

/** The parts of a form as the tables have it, in the order of the text. */
export function partsOf(form: string): readonly Part[] {
  return form.split(GAP_SIGN).map(toPart);
}

const NOTHING: readonly Part[] = [];

function toWord(concept: ConceptId, language: string, form: string): Word {
  const hasGap = form.includes(GAP_SIGN);
  const [first = toPart(''), ...rest] = hasGap ? partsOf(form) : [toPart(form)];
  const { text, inside, stem } = first;
  const letters = rest.reduce((sum, part) => sum + part.text.length, text.length);
  return { concept, language, text, inside, stem, rest: hasGap ? rest : NOTHING, letters };
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
  for (const { language, head, forms } of packedLists(SAYINGS, 'words')) {
    for (const sign of head) {
      const concept = CONCEPT_IDS[placeOf(sign)];
      if (concept === undefined) continue;
      for (const form of forms) {
        const word = toWord(concept, language, form);
        put(word.inside ? inside : begin, word);
      }
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
