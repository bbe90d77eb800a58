import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isAlphabetic, matchable } from '../../lib/detection/matchable';
import { signOf } from '../../lib/detection/packed';
import { GRAM, KINDS } from '../../lib/detection/phrase-index';
import { ERROR_IDS, type ErrorId } from '../../lib/knowledge/ids';
import type { PhraseKind } from '../../lib/knowledge/types';
import { type Block, type Line, pack } from './pack';

const SOURCE = new URL('../../lib/knowledge/phrases/', import.meta.url);

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
    if (!joined.split('*').some((piece) => piece.length >= GRAM))
      throw new Error(`"${joined}" is too short to be looked up`);
    seen.add(key);
    rows.push({ ...phrase, joined });
  }
  return rows.filter((row) => !isSaidAnyway(row, rows));
}

/** A phrase begins at the beginning of a word, see lib/detection/phrases.ts. */
function standsIn(phrase: string, longer: string): boolean {
  const at = longer.indexOf(phrase);
  return at === 0 || (at > 0 && !(isAlphabetic(phrase.charAt(0)) && isAlphabetic(longer.charAt(at - 1))));
}

/** Whether a shorter phrase says the same wherever this one stands; not where this one takes the word from another error's. */
function isSaidAnyway(row: Row, rows: readonly Row[]): boolean {
  const within = rows.filter(({ joined }) => joined !== row.joined && standsIn(joined, row.joined));
  const isAlike = (other: Row): boolean => other.error === row.error && other.kind === row.kind;
  return within.length > 0 && within.every(isAlike);
}

/** The lists of one error in one language, headed by the signs of the error and of how far they may be trusted. */
function listsOf(error: ErrorId, rows: readonly Row[]): readonly Line[] {
  return KINDS.flatMap((kind) => {
    const own = rows.filter((row) => row.error === error && row.kind === kind);
    const head = `${signOf(ERROR_IDS.indexOf(error))}${signOf(KINDS.indexOf(kind))}`;
    return own.length > 0 ? [{ head, packed: pack(own.map(({ joined }) => joined)) }] : [];
  });
}

/**
 * The phrases as they stand in the table that ships, see lib/detection/phrase-index.ts.
 * @param phrases as reviewed
 * @returns a block a language
 */
export function phraseBlocks(phrases: readonly SourcePhrase[]): readonly Block[] {
  const rows = rowsOf(phrases);
  return [...new Set(rows.map(({ language }) => language))].map((language) => {
    const said = rows.filter((row) => row.language === language);
    return { kind: 'phrases', language, lines: ERROR_IDS.flatMap((error) => listsOf(error, said)) };
  });
}
