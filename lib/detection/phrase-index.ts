import { ERROR_IDS, type ErrorId } from '../knowledge/ids';
import { SAYINGS } from '../knowledge/tables/sayings';
import type { PhraseKind } from '../knowledge/types';
import { packedLists, placeOf } from './packed';

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
/** In the order of their signs in the table. */
export const KINDS: readonly PhraseKind[] = ['message', 'weak', 'progress'];

/** A number for the characters at an offset; different ones may share it, so a hit is always compared in full. */
export function gramAt(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + GRAM; i++) hash = (Math.imul(hash, 131) + text.charCodeAt(i)) | 0;
  return hash;
}

type Phrase = Omit<Entry, 'anchorPiece' | 'anchorAt'>;

function phrases(): readonly Phrase[] {
  return packedLists(SAYINGS, 'phrases').flatMap(({ language, head, forms }) => {
    const error = ERROR_IDS[placeOf(head)];
    const kind = KINDS[placeOf(head.slice(1))];
    if (error === undefined || kind === undefined) return [];
    return forms.map((form) => ({ error, kind, language, pieces: form.split('*') }));
  });
}

/** How often characters occur; those that share a counter look commoner than they are, which does no harm. */
class Counts {
  private readonly counts = new Uint16Array(2 ** 16);

  add(gram: number): void {
    this.counts[gram & 0xffff] = this.of(gram) + 1;
  }
  of(gram: number): number {
    return this.counts[gram & 0xffff] ?? 0;
  }
}

function countGrams(all: readonly Phrase[]): Counts {
  const counts = new Counts();
  for (const { pieces } of all) {
    for (const piece of pieces)
      for (let at = 0; at + GRAM <= piece.length; at++) counts.add(gramAt(piece, at));
  }
  return counts;
}

/** Where a phrase is looked up: at its rarest characters, so that common words such as "backup" cost nothing. */
function anchored({ error, kind, language, pieces }: Phrase, counts: Counts): Entry {
  let anchorPiece = 0;
  let anchorAt = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] ?? '';
    for (let at = 0; at + GRAM <= piece.length; at++) {
      const uses = counts.of(gramAt(piece, at));
      if (uses >= fewest) continue;
      fewest = uses;
      anchorPiece = index;
      anchorAt = at;
    }
  }
  return { error, kind, language, pieces, anchorPiece, anchorAt };
}

function buildIndex(): ReadonlyMap<number, readonly Entry[]> {
  const index = new Map<number, Entry[]>();
  const all = phrases();
  const counts = countGrams(all);
  for (const phrase of all) {
    const entry = anchored(phrase, counts);
    const gram = gramAt(entry.pieces[entry.anchorPiece] ?? '', entry.anchorAt);
    const known = index.get(gram);
    if (known) known.push(entry);
    else index.set(gram, [entry]);
  }
  return index;
}

let built: ReadonlyMap<number, readonly Entry[]> | undefined;

/** The index of all phrases, made when it is first needed. */
export function phraseIndex(): ReadonlyMap<number, readonly Entry[]> {
  built ??= buildIndex();
  return built;
}
