import { expect, test } from 'vitest';
import { detectInText } from '../../../lib/detection/detect';
import { languageOf } from '../../../lib/detection/language';

test.each([
  ['iphone backup keeps failing every night', 'en'],
  ['iCloud Backup geht seit gestern nicht mehr auf dem iPhone', 'de'],
  ['la sauvegarde icloud ne marche plus sur mon iphone', 'fr'],
  ['iPhoneのバックアップがiCloudで失敗します', 'ja'],
])('%s is in %s', (text, language) => {
  expect(detectInText(text)[0]?.language).toBe(language);
});

test('words that many languages share tell nothing', () => {
  expect(languageOf({ backup: [{ start: 0, end: 6, language: 'und' }] })).toBe('');
  expect(languageOf({})).toBe('');
});

test('the language of most of what was said counts', () => {
  const failed = [{ start: 0, end: 12, language: 'de' }];
  const backup = [{ start: 20, end: 24, language: 'en' }];
  expect(languageOf({ failed, backup })).toBe('de');
});
