import type { ErrorId } from '../knowledge/ids';
import { PHRASES } from '../knowledge/tables/phrases';
import type { PhraseKind } from '../knowledge/types';

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
const KINDS: Readonly<Record<string, PhraseKind>> = { m: 'message', w: 'weak', p: 'progress' };

/** A number for the characters at an offset; different ones may share it, so a hit is always compared in full. */
export function gramAt(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + GRAM; i++) hash = (Math.imul(hash, 131) + text.charCodeAt(i)) | 0;
  return hash;
}

/** Reads a line: letter of the kind, two digits of the anchor's offset, the phrase. */
function entryOf(line: string, error: ErrorId, language: string): Entry {
  const pieces = line.slice(3).split('*');
  let anchorAt = Number.parseInt(line.slice(1, 3), 36);
  let anchorPiece = 0;
  for (; anchorAt > (pieces[anchorPiece] ?? '').length; anchorPiece++)
    anchorAt -= (pieces[anchorPiece] ?? '').length + 1;
  return {
    error,
    kind: KINDS[line.charAt(0)] ?? 'message',
    language,
    pieces,
    anchorPiece,
    anchorAt,
  };
}

function buildIndex(): ReadonlyMap<number, readonly Entry[]> {
  const index = new Map<number, Entry[]>();
  let error: ErrorId = 'icloud-backup-failed';
  let language = '';
  const add = (entry: Entry): void => {
    const gram = gramAt(entry.pieces[entry.anchorPiece] ?? '', entry.anchorAt);
    const known = index.get(gram);
    if (known) known.push(entry);
    else index.set(gram, [entry]);
  };
  for (const line of PHRASES.split('\n')) {
    if (line.startsWith('@')) language = line.slice(1);
    else if (line.startsWith('#'))
      error = line.slice(1) as ErrorId; // the generator writes known ids only
    else add(entryOf(line, error, language));
  }
  return index;
}

let built: ReadonlyMap<number, readonly Entry[]> | undefined;

/** The index of all phrases, made when it is first needed. */
export function phraseIndex(): ReadonlyMap<number, readonly Entry[]> {
  built ??= buildIndex();
  return built;
}
