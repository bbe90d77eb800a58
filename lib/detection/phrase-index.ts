import { ERRORS } from '../knowledge/errors';
import { ERROR_IDS, type ErrorId } from '../knowledge/ids';
import type { Phrase, PhraseKind } from '../knowledge/types';
import { matchable } from './matchable';

/** A phrase, cut at `*`, with the piece and place in it by which it is found. */
export interface Entry {
  readonly error: ErrorId;
  readonly kind: PhraseKind;
  readonly language: string;
  readonly pieces: readonly string[];
  readonly anchorPiece: number;
  readonly anchorAt: number;
}

/** Characters by which a phrase is looked up. */
export const GRAM = 4;

/** A number for the characters at an offset; different ones may share it, so a hit is always compared in full. */
export function gramAt(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + GRAM; i++) hash = (Math.imul(hash, 131) + text.charCodeAt(i)) | 0;
  return hash;
}

type Draft = Pick<Entry, 'error' | 'kind' | 'language' | 'pieces'>;

/** The parts of a phrase between its `*`, in the form in which texts are compared. */
export function piecesOf(phrase: string): string[] {
  return phrase
    .split('*')
    .map((part) => matchable(part).text)
    .filter((part) => part !== '');
}

function draftsOf(error: ErrorId): Draft[] {
  const drafts: Draft[] = [];
  for (const [language, phrases] of Object.entries(ERRORS[error].recognition.phrases)) {
    for (const phrase of phrases) {
      const { text, kind }: Phrase = typeof phrase === 'string' ? { text: phrase, kind: 'message' } : phrase;
      drafts.push({ error, kind, language, pieces: piecesOf(text) });
    }
  }
  return drafts;
}

function unique(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ error, pieces }) => {
    const key = `${error}:${pieces.join('*')}`;
    return pieces.length > 0 && !seen.has(key) && seen.add(key);
  });
}

function eachGram(pieces: readonly string[], visit: (gram: number, piece: number, at: number) => void): void {
  pieces.forEach((piece, index) => {
    for (let at = 0; at + GRAM <= piece.length; at++) visit(gramAt(piece, at), index, at);
  });
}

/** Each phrase under its rarest gram, so that common words such as "backup" cost nothing. */
function buildIndex(): ReadonlyMap<number, readonly Entry[]> {
  const drafts = unique(ERROR_IDS.flatMap(draftsOf));
  const count = new Map<number, number>();
  for (const { pieces } of drafts) eachGram(pieces, (gram) => count.set(gram, (count.get(gram) ?? 0) + 1));
  const index = new Map<number, Entry[]>();
  for (const draft of drafts) {
    let best = { uses: Number.POSITIVE_INFINITY, gram: 0, anchorPiece: 0, anchorAt: 0 };
    eachGram(draft.pieces, (gram, anchorPiece, anchorAt) => {
      const uses = count.get(gram) ?? 0;
      if (uses < best.uses) best = { uses, gram, anchorPiece, anchorAt };
    });
    const { gram, anchorPiece, anchorAt } = best;
    index.set(gram, [...(index.get(gram) ?? []), { ...draft, anchorPiece, anchorAt }]);
  }
  return index;
}

let built: ReadonlyMap<number, readonly Entry[]> | undefined;

/** The index of all phrases, made when it is first needed. */
export function phraseIndex(): ReadonlyMap<number, readonly Entry[]> {
  built ??= buildIndex();
  return built;
}
