import { describe, expect, test } from 'vitest';
import { meaningOfCode } from '../../../lib/detection/codes';
import { ARTICLES, currentArticle } from '../../../lib/knowledge/articles';
import { CONCEPT_IDS } from '../../../lib/knowledge/concepts';
import { ERRORS } from '../../../lib/knowledge/errors';
import { CAUSE_IDS, ERROR_IDS, type ErrorId } from '../../../lib/knowledge/ids';
import { phraseFiles, piecesOf, readPhrases } from '../../../scripts/lib/phrase-table';

const CORE = ['en', 'de', 'fr', 'es', 'it', 'pt-BR', 'nl', 'ja', 'zh-Hans', 'zh-Hant', 'ko', 'ru'];
/** Errors that only people name: no wording of Apple is known. */
const UNWORDED: readonly ErrorId[] = [
  'icloud-backup-now-greyed',
  'icloud-managed-restriction',
  'icloud-adp',
  'icloud-service-outage',
  'icloud-old-ios-unsupported',
];
/** Errors whose wording in other languages is known from the device's own texts. */
const TRANSLATED = ERROR_IDS.filter((id) => id.startsWith('icloud-') && !UNWORDED.includes(id));

describe.each(ERROR_IDS)('%s', (id) => {
  const { causes, article, recognition, sources } = ERRORS[id];
  const phrases = readPhrases(id);

  test('has causes, an article and sources', () => {
    expect(Object.keys(causes).length).toBeGreaterThan(0);
    expect(Object.keys(causes).every((cause) => CAUSE_IDS.some((known) => known === cause))).toBe(true);
    expect(ARTICLES).toHaveProperty(article);
    expect(sources.length).toBeGreaterThan(0);
  });

  test('can be recognised', () => {
    expect(
      phrases.length + (recognition.codes?.length ?? 0) + (recognition.words?.length ?? 0),
    ).toBeGreaterThan(0);
  });

  test('has phrases that can be looked up, and short ones', () => {
    for (const { text } of phrases) {
      const pieces = piecesOf(text);
      expect(Math.max(...pieces.map((piece) => piece.length)), text).toBeGreaterThanOrEqual(4);
      expect(text.length, text).toBeLessThanOrEqual(120);
    }
  });

  test('names codes that mean it', () => {
    for (const code of recognition.codes ?? []) expect(meaningOfCode(code)?.errors, code).toContain(id);
  });

  test('names concepts that exist', () => {
    const named = (recognition.words ?? []).flatMap(({ all, none = [] }) => [...all, ...none]);
    expect(named.filter((concept) => !CONCEPT_IDS.includes(concept))).toEqual([]);
  });
});

test.each(TRANSLATED.filter((id) => !id.endsWith('stuck')))('%s is known in the core languages', (id) => {
  const known = new Set(readPhrases(id).map(({ language }) => language));
  expect(CORE.filter((language) => !known.has(language))).toEqual([]);
});

test('every file of phrases belongs to an error', () => {
  expect(phraseFiles().filter((file) => !ERROR_IDS.some((id) => id === file))).toEqual([]);
});

test('every cause that an error can have exists, and every cause belongs to an error', () => {
  const used = new Set(Object.values(ERRORS).flatMap(({ causes }) => Object.keys(causes)));
  expect(CAUSE_IDS.filter((cause) => !used.has(cause))).toEqual([]);
});

test.each([
  ['HT203516', '102563'],
  ['ts2529', '108346'],
  ['108770', '108770'],
  ['999999', null],
  ['toString', null],
])('article %s is now %s', (code, now) => {
  expect(currentArticle(code)).toBe(now);
});
