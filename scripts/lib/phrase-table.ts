import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { matchable } from '../../lib/detection/matchable';
import { GRAM, gramAt } from '../../lib/detection/phrase-index';
import { ERROR_IDS, type ErrorId } from '../../lib/knowledge/ids';
import type { PhraseKind } from '../../lib/knowledge/types';

const SOURCE = new URL('../../lib/knowledge/phrases/', import.meta.url);
const KINDS: Readonly<Record<PhraseKind, string>> = { message: 'm', weak: 'w', progress: 'p' };

/** Reviewed phrases of one error: by language (BCP 47), then by how far they may be trusted. */
export type PhraseSource = Readonly<Record<string, Readonly<Partial<Record<PhraseKind, readonly string[]>>>>>;

/** A phrase as it was reviewed. */
export interface SourcePhrase {
  readonly error: ErrorId;
  readonly language: string;
  readonly kind: PhraseKind;
  readonly text: string;
}

/** Ids of the errors that have a file of phrases. */
export function phraseFiles(): readonly string[] {
  return readdirSync(SOURCE).map((file) => file.replace(/\.yml$/, ''));
}

/** The reviewed phrases of an error; none where it has no file. */
export function readPhrases(error: ErrorId): readonly SourcePhrase[] {
  if (!phraseFiles().includes(error)) return [];
  const source: PhraseSource = parse(readFileSync(new URL(`${error}.yml`, SOURCE), 'utf8')) ?? {};
  return Object.entries(source).flatMap(([language, byKind]) =>
    // Object.entries widens the keys of a record to string.
    (Object.entries(byKind) as [PhraseKind, readonly string[]][]).flatMap(([kind, texts]) =>
      texts.map((text) => ({ error, language, kind, text })),
    ),
  );
}

/** The parts of a phrase between its `*`, in the form in which texts are compared. */
export function piecesOf(phrase: string): readonly string[] {
  const parts = phrase.split('*').map((part) => matchable(part).text);
  return parts.filter((part) => part !== '');
}

interface Row extends SourcePhrase {
  readonly joined: string;
}

function rowsOf(phrases: readonly SourcePhrase[]): readonly Row[] {
  const seen = new Set<string>();
  const rows: Row[] = [];
  for (const phrase of phrases) {
    const joined = piecesOf(phrase.text).join('*');
    const key = `${phrase.error}:${joined}`;
    if (joined === '' || seen.has(key)) continue;
    seen.add(key);
    rows.push({ ...phrase, joined });
  }
  return rows;
}

/** Offsets at which a phrase can be looked up: those that no `*` interrupts. */
function offsetsOf(joined: string): readonly number[] {
  const all = Array.from({ length: Math.max(0, joined.length - GRAM + 1) }, (_, at) => at);
  return all.filter((at) => !joined.slice(at, at + GRAM).includes('*'));
}

function countGrams(rows: readonly Row[]): ReadonlyMap<number, number> {
  const count = new Map<number, number>();
  for (const { joined } of rows) {
    for (const at of offsetsOf(joined)) {
      const gram = gramAt(joined, at);
      count.set(gram, (count.get(gram) ?? 0) + 1);
    }
  }
  return count;
}

/** Where a phrase is looked up: at its rarest characters, so that common words such as "backup" cost nothing. */
function anchorOf(joined: string, count: ReadonlyMap<number, number>): number {
  const offsets = offsetsOf(joined);
  const uses = (at: number): number => count.get(gramAt(joined, at)) ?? 0;
  const [first] = offsets;
  if (first === undefined) throw new Error(`"${joined}" is too short to be looked up`);
  return offsets.reduce((best, at) => (uses(at) < uses(best) ? at : best), first);
}

/**
 * Writes the phrases as the table that ships: the form in which texts are compared, and where to look each up.
 * @param phrases as reviewed
 * @returns languages in the order of their letters, and the lines, see lib/detection/phrase-index.ts
 */
export function phraseTable(phrases: readonly SourcePhrase[]): {
  readonly languages: readonly string[];
  readonly lines: string;
} {
  const rows = rowsOf(phrases);
  const languages = [...new Set(rows.map(({ language }) => language))];
  const count = countGrams(rows);
  const lines = ERROR_IDS.flatMap((error) => {
    const own = rows.filter((row) => row.error === error);
    const written = own.map(({ kind, language, joined }) => {
      const letter = String.fromCharCode(65 + languages.indexOf(language));
      return `${letter}${KINDS[kind]}${anchorOf(joined, count).toString(36).padStart(2, '0')}${joined}`;
    });
    return own.length > 0 ? [`#${error}`, ...written] : [];
  });
  return { languages, lines: lines.join('\n') };
}
