import { describe, expect, test } from 'vitest';
import { detectInText } from '../../../lib/detection/detect';
import { isSpoken, languageOf } from '../../../lib/detection/language';

test.each([
  ['iphone backup keeps failing every night', 'en'],
  ['iCloud Backup geht seit gestern nicht mehr auf dem iPhone', 'de'],
  ['la sauvegarde icloud ne marche plus sur mon iphone', 'fr'],
  ['iPhoneのバックアップがiCloudで失敗します', 'ja'],
])('%s is in %s', (text, language) => {
  expect(detectInText(text)[0]?.language).toBe(language);
});

test('words that many languages share tell nothing', () => {
  expect(languageOf({ backup: [{ start: 0, end: 6, language: 'und', letters: 6 }] })).toBe('');
  expect(languageOf({})).toBe('');
});

test('the language of most of what was said counts', () => {
  const failed = [{ start: 0, end: 12, language: 'de', letters: 12 }];
  const backup = [{ start: 20, end: 24, language: 'en', letters: 4 }];
  expect(languageOf({ failed, backup })).toBe('de');
});

describe('which words count', () => {
  const span = (language: string, letters: number, start = 0) => ({
    start,
    end: start + letters,
    language,
    letters,
  });

  test('a stray word of another language is a false friend', () => {
    const spans = { failed: [span('de', 20)], 'long-ago': [span('tr', 4, 30)] };
    expect(isSpoken(spans)(span('tr', 4, 30))).toBe(false);
    expect(isSpoken(spans)(span('de', 20))).toBe(true);
  });

  test.each(['und', 'en'])('words marked "%s" are at home everywhere', (language) => {
    expect(isSpoken({ failed: [span('de', 40)] })(span(language, 4))).toBe(true);
  });

  test('near languages share their words', () => {
    expect(isSpoken({ failed: [span('sv', 40)] })(span('da', 4))).toBe(true);
  });
});
