import { SAYINGS } from '../knowledge/tables/sayings';
import { isAlphabetic } from './matchable';
import type { Normalised } from './normalise';
import { packedLists } from './packed';

/** Shorter words are too near to too many others. */
const SHORTEST = 6;
/** More words than this are not looked at: a hasty note is short. */
const MOST_WORDS = 200;

/** Of several near words the one that is this much commoner was meant: "backup" rather than "bakup". */
const COMMONER = 4;

interface Vocabulary {
  /** How often the tables have a word. */
  readonly known: ReadonlyMap<string, number>;
  /** By first letter and length. */
  readonly near: ReadonlyMap<string, readonly string[]>;
}

/** A word that stands for two concepts counts twice. */
function* tableWords(): Generator<string> {
  for (const { kind, head, forms } of packedLists(SAYINGS)) {
    const words = forms.flatMap((form) => form.split(/[^\p{L}\p{N}\p{M}]+/u));
    for (let times = kind === 'words' ? head.length : 1; times > 0; times--) yield* words;
  }
}

function buildVocabulary(): Vocabulary {
  const known = new Map<string, number>();
  for (const word of tableWords()) {
    if (word.length >= SHORTEST - 1) known.set(word, (known.get(word) ?? 0) + 1);
  }
  const near = new Map<string, string[]>();
  for (const word of known.keys()) {
    if (!isAlphabetic(word.charAt(0)) || word.length < SHORTEST) continue;
    const key = word.charAt(0) + word.length;
    const others = near.get(key);
    if (others) others.push(word);
    else near.set(key, [word]);
  }
  return { known, near };
}

let built: Vocabulary | undefined;

/**
 * Whether two different words are one slip apart: a letter too many, too few, another one, or two neighbours in the
 * wrong order. Another letter at the end is no slip but mostly an ending: Danish "findes" is not "Finder".
 */
export function isOneSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one.charCodeAt(head) === other.charCodeAt(head)) head++;
  let tail = 0;
  const isSame = () => one.charCodeAt(one.length - 1 - tail) === other.charCodeAt(other.length - 1 - tail);
  while (tail < shorter - head && isSame()) tail++;
  const [left, right] = [one.slice(head, one.length - tail), other.slice(head, other.length - tail)];
  if (left.length === 1 && right.length === 1) return tail > 0;
  if (left.length <= 1 && right.length <= 1) return left !== right;
  return left.length === 2 && left === `${right.charAt(1)}${right.charAt(0)}`;
}

/** The known word that a typed one was meant to be, or null where none is near, or several as common ones are. */
function meant(word: string, { known, near }: Vocabulary): string | null {
  const found: string[] = [];
  for (let length = word.length - 1; length <= word.length + 1; length++) {
    for (const candidate of near.get(word.charAt(0) + length) ?? [])
      if (isOneSlip(word, candidate)) found.push(candidate);
  }
  const uses = (one: string): number => known.get(one) ?? 0;
  const [best, second] = found.sort((a, b) => uses(b) - uses(a));
  if (best === undefined) return null;
  return second === undefined || uses(best) >= COMMONER * uses(second) ? best : null;
}

/**
 * Puts slips of the pen right, where a word is unknown and exactly one known word is near: "icloud bakcup faield".
 * @param text the text in the form that `matchable` gives
 * @returns the same with those words replaced, or null where there is none
 */
export function corrected(text: Normalised): Normalised | null {
  built ??= buildVocabulary();
  const origin: number[] = [];
  let written = '';
  let changes = 0;
  let from = 0;
  const take = (piece: string, at: (index: number) => number): void => {
    written += piece;
    for (let index = 0; index < piece.length; index++) origin.push(at(index));
  };
  const words = [...text.text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].slice(0, MOST_WORDS);
  for (const { 0: word, index: start } of words) {
    const isTyped = word.length >= SHORTEST && isAlphabetic(word.charAt(0)) && !built.known.has(word);
    const right = isTyped ? meant(word, built) : null;
    if (right === null) continue;
    const begun = from;
    take(text.text.slice(from, start), (index) => text.origin[begun + index] ?? 0);
    take(right, (index) => text.origin[start + Math.min(index, word.length - 1)] ?? 0);
    from = start + word.length;
    changes += 1;
  }
  if (changes === 0) return null;
  const rest = from;
  take(text.text.slice(from), (index) => text.origin[rest + index] ?? 0);
  origin.push(text.origin.at(-1) ?? text.source.length);
  return { source: text.source, text: written, origin };
}
