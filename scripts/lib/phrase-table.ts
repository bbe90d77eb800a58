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

function written(rows: readonly Row[], count: ReadonlyMap<number, number>): readonly string[] {
  return rows.map(
    ({ kind, joined }) => `${KINDS[kind]}${anchorOf(joined, count).toString(36).padStart(2, '0')}${joined}`,
  );
}

/**
 * Writes the phrases as the table that ships: a line `@de` for each language, under it a line `#icloud-stuck` for each
 * error, under that a line for each phrase, see lib/detection/phrase-index.ts.
 * @param phrases as reviewed
 */
export function phraseTable(phrases: readonly SourcePhrase[]): string {
  const rows = rowsOf(phrases);
  const languages = [...new Set(rows.map(({ language }) => language))].sort();
  const count = countGrams(rows);
  const lines = languages.flatMap((language) => {
    const said = rows.filter((row) => row.language === language);
    const byError = ERROR_IDS.flatMap((error) => {
      const own = said.filter((row) => row.error === error);
      return own.length > 0 ? [`#${error}`, ...written(own, count)] : [];
    });
    return [`@${language}`, ...byError];
  });
  return lines.join('\n');
}
