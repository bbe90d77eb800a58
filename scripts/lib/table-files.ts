import { ERROR_IDS } from '../../lib/knowledge/ids';
import { phraseTable, readPhrases } from './phrase-table';
import { wordTable } from './word-table';

/** A generated file: `npm run tables` writes it, a contract test holds that it is up to date. */
export interface TableFile {
  readonly path: URL;
  readonly text: string;
}

const FOLDER = new URL('../../lib/knowledge/tables/', import.meta.url);
const HEAD = '// Written by "npm run tables" from the reviewed files in lib/knowledge; change those.\n';

/** A template literal keeps one list a line, so that a change of a phrase is a change of one line. */
function literal(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;
}

/** All generated files as they should be. */
export function tableFiles(): readonly TableFile[] {
  const phrases = phraseTable(ERROR_IDS.flatMap(readPhrases));
  return [
    { path: new URL('phrases.ts', FOLDER), text: `${HEAD}export const PHRASES = ${literal(phrases)};\n` },
    { path: new URL('words.ts', FOLDER), text: `${HEAD}export const WORDS = ${literal(wordTable())};\n` },
  ];
}
