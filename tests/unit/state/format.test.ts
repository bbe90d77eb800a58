import { describe, expect, test } from 'vitest';
import {
  ago,
  duration,
  firstSentence,
  languageName,
  list,
  moment,
  pickLocale,
  share,
  size,
} from '../../../lib/state/format';

const NOON = new Date(2026, 10, 22, 12, 0).getTime();
const MINUTE = 60_000;

describe('pickLocale', () => {
  test.each([
    ['en', 'en_GB', 'en-GB'],
    ['en', 'de', 'en'],
    ['de', 'de-AT', 'de-AT'],
    ['en', '', 'en'],
    ['en', 'en_<x>', 'en'],
  ])('%s words in a %s browser are written as %s', (words, browser, expected) => {
    expect(pickLocale(words, browser)).toBe(expected);
  });
});

describe('ago', () => {
  test.each([
    [59_999, null],
    [-5 * MINUTE, null],
    [MINUTE, '1 minute ago'],
    [4.9 * MINUTE, '4 minutes ago'],
    [60 * MINUTE, '1 hour ago'],
    [47 * 60 * MINUTE, '47 hours ago'],
    [72 * 60 * MINUTE, '3 days ago'],
    [14 * 24 * 60 * MINUTE - 1, '13 days ago'],
    [14 * 24 * 60 * MINUTE, '2 weeks ago'],
    [27 * 24 * 60 * MINUTE, '3 weeks ago'],
  ])('%i ms is %s', (gone, expected) => {
    expect(ago(NOON - gone, NOON, 'en')).toBe(expected);
  });
});

describe('moment', () => {
  test('the same day is a clock time', () => {
    expect(moment(NOON - 60 * MINUTE, NOON, 'en-GB')).toBe('11:00');
  });
  test('another day has its date', () => {
    expect(moment(NOON - 24 * 60 * MINUTE, NOON, 'en-GB')).toMatch(/21 Nov.*12:00/);
  });
  test('another year has its year', () => {
    expect(moment(new Date(2025, 0, 2, 3, 4).getTime(), NOON, 'en-GB')).toContain('2025');
  });
});

describe('duration', () => {
  test.each([
    [0.2, '1 minute'],
    [3, '3 minutes'],
    [89, '89 minutes'],
    [90, '2 hours'],
    [480, '8 hours'],
    [3 * 24 * 60, '3 days'],
  ])('%d minutes is %s', (minutes, expected) => {
    expect(duration(minutes, 'en')).toBe(expected);
  });
});

test('sizes are decimal, as Apple counts', () => {
  expect(size(4.9e9, 'en')).toBe('4.9 GB');
  expect(size(2e12, 'en')).toBe('2 TB');
  expect(size(120e6, 'de')).toBe('120 MB');
});

test('a share may be above one', () => {
  expect(share(0.98, 'en')).toBe('98%');
  expect(share(1.02, 'en')).toBe('102%');
});

test('names are joined as the language does', () => {
  expect(list(['A', 'B', 'C'], 'en-GB')).toBe('A, B and C');
  expect(list([], 'en')).toBe('');
});

test.each([
  ['One. Two. Three.', 'One.', 'Two. Three.'],
  ['Which iOS 18.2 says? This one.', 'Which iOS 18.2 says?', 'This one.'],
  ['Only one', 'Only one', ''],
  ['Only one.', 'Only one.', ''],
  ['一。二。', '一。二。', ''],
])('the first sentence of %j', (text, first, rest) => {
  expect(firstSentence(text)).toEqual([first, rest]);
});

test('a language is named in that of the words', () => {
  expect(languageName('de', 'en-GB')).toBe('German');
  expect(languageName('en', 'en-GB')).toBe('English');
  expect(['', 'xx-none'].map((tag) => languageName(tag, 'en-GB'))).toEqual([null, null]);
});
