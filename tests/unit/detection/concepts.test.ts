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
