import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type FitTarget, fitOf } from '../../../lib/diagnosis/fit';
import type { Sizes } from '../../../lib/diagnosis/types';
import { fitSentences, narrowSentence } from '../../../lib/state/fit-words';
import { wordsFrom } from '../../components/fake-words';

const WORDS = wordsFrom(parse(readFileSync('locales/en.yml', 'utf8')));
const GB = 1e9;

function said(target: FitTarget, sizes: Sizes) {
  return fitSentences(target, fitOf(sizes, target), WORDS, 'en');
}

test('says what is missing, and the smallest plan that would hold it', () => {
  expect(said('icloud', { nextBackup: 12 * GB, icloudUsed: 2 * GB, icloudTotal: 5 * GB })).toEqual([
    'The next backup needs 12 GB, and iCloud has 3 GB free. That is 9 GB too little. A 50 GB plan would hold it.',
    'It may need less, because the next backup usually replaces parts of the last one.',
  ]);
});

test('says where no plan would hold it', () => {
  const [first] = said('icloud', { nextBackup: 2e12, icloudUsed: 11e12, icloudTotal: 12e12 });
  expect(first).toContain('Even the largest plan, 12 TB, would not hold it');
});

test('where it fits, no plan is spoken of', () => {
  const [fits, ...more] = said('icloud', { nextBackup: GB, icloudUsed: 10 * GB, icloudTotal: 50 * GB });
  expect(fits).toBe('The next backup needs 1 GB, and iCloud has 40 GB free. It fits.');
  expect(more).toEqual([]);
  const [tight] = said('icloud', { nextBackup: GB, icloudUsed: 3.9 * GB, icloudTotal: 5 * GB });
  expect(tight).toContain('It just fits');
});

test('of a computer says that it needs a little more, and how far its figures go', () => {
  const [no, note] = said('computer', { nextBackup: 10 * GB, computerFree: 10 * GB });
  expect(no).toBe(
    'The next backup needs 10 GB and a little more, and the computer has 10 GB free. That is 134.2 MB too little.',
  );
  expect(note).toContain('can be larger than Next Backup Size');
  expect(said('computer', { nextBackup: GB, computerFree: 99 * GB })[0]).toContain('It fits.');
});

test('says what to type while nothing can be said', () => {
  expect(said('icloud', {})).toEqual([
    'Still to type: Size of the next backup, iCloud storage that is used, and iCloud storage in all.',
  ]);
  expect(said('computer', { nextBackup: GB })).toEqual(['Still to type: Free space on the computer.']);
});

test('more used than there is asks to look again', () => {
  const [first, note] = said('icloud', { nextBackup: GB, icloudUsed: 50 * GB, icloudTotal: 5 * GB });
  expect(first).toContain('iCloud has 0 MB free. That is 46 GB too little. A 200 GB plan would hold it.');
  expect(note).toContain('Please check both sizes');
});

test('calls the least that a device needs a rule of thumb', () => {
  expect(narrowSentence(0.4 * GB, WORDS, 'en')).toMatch(/only 400 MB free.*rule of thumb.*1 GB/);
});
