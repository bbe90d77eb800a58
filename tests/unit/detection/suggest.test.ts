import { expect, test } from 'vitest';
import { type Names, suggestErrors } from '../../../lib/detection/suggest';

const NAMES: Names = new Map([
  ['icloud-stuck', 'The iCloud backup is stuck'],
  ['restore-stuck', 'The restore is stuck'],
  ['computer-disconnected', 'The device was disconnected during the backup'],
  ['icloud-storage-full', 'Not enough iCloud storage'],
  ['icloud-poor-network', 'A poor network'],
  ['icloud-wifi-required', 'Wi-Fi is required'],
]);

test.each([
  ['what the text says already comes first', 'iPhone disconnected', 'computer-disconnected'],
  ['also where no name says it', 'The last backup could not be completed', 'icloud-last-backup-incomplete'],
  [
    'also in another language',
    'Das letzte Backup konnte nicht abgeschlossen werden',
    'icloud-last-backup-incomplete',
  ],
])('%s', (_name, text, error) => {
  expect(suggestErrors(text, NAMES)[0]).toBe(error);
});

test.each([
  ['a word that is still growing', 'disconn', ['computer-disconnected']],
  ['several of its words, in any order and case', 'Backup IPAD disc', ['computer-disconnected']],
  ['small words beside them', 'my restore, it is st', ['restore-stuck']],
  ['a small word alone', 'poo', ['icloud-poor-network']],
  ['another spelling of a word', 'wifi req', ['icloud-wifi-required']],
])('a name goes on like it: %s', (_name, text, errors) => {
  expect(suggestErrors(text, NAMES)).toEqual(errors);
});

test.each(['', 'st', ' st ', '...', 'zebra crossing'])('nothing for %j', (text) => {
  expect(suggestErrors(text, NAMES)).toEqual([]);
});

test('each error once, at most five', () => {
  const many: Names = new Map([...NAMES.keys()].map((error) => [error, 'stuck all of them']));
  const found = suggestErrors('stuck', many);
  expect(found).toHaveLength(5);
  expect(new Set(found).size).toBe(5);
});
