import { ERROR_IDS } from '../../lib/knowledge/ids';
import { joined } from './pack';
import { phraseBlocks, readPhrases } from './phrase-table';
import { wordBlocks } from './word-table';

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

/** All generated files as they should be; one table, because a language's words and phrases pack better side by side. */
export function tableFiles(): readonly TableFile[] {
  const sayings = joined([...phraseBlocks(ERROR_IDS.flatMap(readPhrases)), ...wordBlocks()]);
  return [
    { path: new URL('sayings.ts', FOLDER), text: `${HEAD}export const SAYINGS = ${literal(sayings)};\n` },
  ];
}
