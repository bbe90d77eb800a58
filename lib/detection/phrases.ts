import { isAlphabetic } from './matchable';
import { type Entry, GRAM, gramAt, phraseIndex } from './phrase-index';

export interface PhraseHit {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

/** How far a `*` reaches: a name, a number or a few words, within one sentence. */
const MAX_GAP = 60;
/** More phrases than this in one text say nothing new. */
const MAX_HITS = 200;

function startsWord(text: string, at: number, piece: string): boolean {
  return at === 0 || !isAlphabetic(piece.charAt(0)) || !isAlphabetic(text.charAt(at - 1));
}

function bridges(text: string, from: number, to: number): boolean {
  const end = text.indexOf('.', from);
  return end < 0 || end >= to;
}

/** End of the pieces from `first` on, the gap before each at most MAX_GAP, or -1. */
function matchForward(text: string, pieces: readonly string[], first: number, from: number): number {
  let end = from;
  for (let i = first; i < pieces.length; i++) {
    const piece = pieces[i] ?? '';
    const window = text.slice(end, end + MAX_GAP + piece.length);
    let at = window.indexOf(piece);
    while (at >= 0 && !startsWord(text, end + at, piece)) at = window.indexOf(piece, at + 1);
    if (at < 0 || !bridges(text, end, end + at)) return -1;
    end += at + piece.length;
  }
  return end;
}

/** Start of the pieces before `before`, or -1. */
function matchBackward(text: string, pieces: readonly string[], before: number, to: number): number {
  let start = to;
  for (let i = before - 1; i >= 0; i--) {
    const piece = pieces[i] ?? '';
    const from = Math.max(0, start - MAX_GAP - piece.length);
    const window = text.slice(from, start);
    let at = window.lastIndexOf(piece);
    while (at > 0 && !startsWord(text, from + at, piece)) at = window.lastIndexOf(piece, at - 1);
    if (at < 0 || !startsWord(text, from + at, piece) || !bridges(text, from + at + piece.length, start))
      return -1;
    start = from + at;
  }
  return start;
}

function verify(text: string, at: number, entry: Entry): PhraseHit | null {
  const { pieces, anchorPiece, anchorAt } = entry;
  const piece = pieces[anchorPiece] ?? '';
  const from = at - anchorAt;
  if (from < 0 || !text.startsWith(piece, from) || !startsWord(text, from, piece)) return null;
  const start = matchBackward(text, pieces, anchorPiece, from);
  const end = start < 0 ? -1 : matchForward(text, pieces, anchorPiece + 1, from + piece.length);
  return end < 0 ? null : { entry, start, end };
}

/**
 * Finds Apple's wording in a text, in time linear in its length.
 * @param text a text in the form that `matchable` gives
 * @returns every place where a phrase stands, in the order of the text
 */
export function findPhrases(text: string): PhraseHit[] {
  const index = phraseIndex();
  const hits: PhraseHit[] = [];
  for (let at = 0; at + GRAM <= text.length; at++) {
    for (const entry of index.get(gramAt(text, at)) ?? []) {
      const hit = verify(text, at, entry);
      if (hit && hits.length < MAX_HITS) hits.push(hit);
    }
  }
  return hits;
}
