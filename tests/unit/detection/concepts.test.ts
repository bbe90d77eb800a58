import { expect, test } from 'vitest';
import { findConcepts } from '../../../lib/detection/concepts';
import { matchable } from '../../../lib/detection/matchable';

const conceptsIn = (text: string) => Object.keys(findConcepts(matchable(text).text));

test.each([
  ['backups', 'backup'],
  ['Datensicherung', 'backup'],
  ['iPads', 'device'],
  ['icloudのバックアップ', 'backup'],
  ['백업이 안돼', 'failed'],
  ['can’t back up', 'failed'],
  ['ausgegraut', 'greyed'],
])('%s speaks of %s', (text, concept) => {
  expect(conceptsIn(text)).toContain(concept);
});

test.each([
  ['sicher', 'backup'],
  ['full', 'full'],
  ['adware', 'device'],
  ['unsuccessfully', 'works'],
  ['macaroni', 'computer'],
])('%s does not speak of %s', (text, concept) => {
  expect(conceptsIn(text)).not.toContain(concept);
});

test('words are found where they stand, in order', () => {
  expect(findConcepts('backup x backup').backup?.map(({ start }) => start)).toEqual([0, 9]);
});

test('the longest word that begins at a place is the one that stands there', () => {
  const [span] = findConcepts(matchable('not enough space').text)['not-enough'] ?? [];
  expect(span && span.end - span.start).toBeGreaterThanOrEqual('not enough'.length);
});

test.each([
  ['kein neues Backup wird erstellt', 'failed', true],
  ['kein Backup. Es wird ein Album erstellt', 'failed', false],
  [
    'das iPhone ist ganz heiß geworden, kein anderes von uns hat je so lange fürs Backup erstellt',
    'failed',
    false,
  ],
])('a gap holds a few words of one sentence: %s', (text, concept, found) => {
  expect(conceptsIn(text).includes(concept)).toBe(found);
});

test.each([
  ['il backup è andato a buon fine', true],
  ["il backup dell'iPhone non è andato a buon fine", false],
])('success that is denied is none: %s', (text, works) => {
  expect(conceptsIn(text).includes('works')).toBe(works);
});

test.each([
  ['it’s not storage, not the wifi', 'not-enough'],
  ['has nothing to do with iCloud: this computer', 'icloud'],
  ['跟iCloud没关系', 'icloud'],
])('what is ruled out is not meant: %s does not speak of %s', (text, concept) => {
  expect(conceptsIn(text)).toContain('ruled-out');
  expect(conceptsIn(text)).not.toContain(concept);
});
