import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { CONCEPT_IDS } from '../../lib/knowledge/concepts';
import { tableFiles } from '../../scripts/lib/table-files';
import { readWords, wordLanguages } from '../../scripts/lib/word-table';

const KB = 1024;
/** Languages in which every concept must have its words. */
const MAIN = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja', 'zh', 'ko', 'ru', 'pl', 'tr', 'sv'];

test.each(tableFiles().map((file) => [file.path.pathname.split('/').at(-1), file] as const))(
  '%s is what "npm run tables" writes',
  (_name, { path, text }) => {
    expect(readFileSync(path, 'utf8') === text).toBe(true);
  },
);

test('all tables together stay within 120 KB gzip', () => {
  const size = tableFiles().reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0);
  expect(size).toBeLessThanOrEqual(120 * KB);
});

test('words stand under concepts that exist', () => {
  const unknown = wordLanguages().flatMap((language) =>
    Object.keys(readWords(language)).filter((name) => !CONCEPT_IDS.some((concept) => concept === name)),
  );
  expect(unknown).toEqual([]);
});

test.each(MAIN)('%s has words for every concept', (language) => {
  const words = readWords(language);
  // Product names are the same everywhere.
  const shared = [
    'app',
    'icloud',
    'device',
    'wifi',
    'adp',
    'filter',
    'hotspot',
    'sideloaded',
    'antivirus',
    'beta',
    'other-program',
  ];
  expect(CONCEPT_IDS.filter((concept) => !words[concept]?.length && !shared.includes(concept))).toEqual([]);
});
