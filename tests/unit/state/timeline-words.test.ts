import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lateWords, period, span } from '../../../lib/state/timeline-words';
import type { ServiceProblem } from '../../../lib/status/timeline-problems';
import { wordsFrom } from '../../components/fake-words';

const WORDS = wordsFrom(parse(readFileSync('locales/en.yml', 'utf8')));
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('span', () => {
  test.each([
    [0, '1 min'],
    [40 * MINUTE, '40 min'],
    [59.6 * MINUTE, '1 hr'],
    [130 * MINUTE, '2 hr, 10 min'],
    [47 * HOUR + 59 * MINUTE, '47 hr, 59 min'],
    [48 * HOUR, '2 days'],
    [75 * HOUR + 50 * MINUTE, '3 days, 3 hr'],
  ])('%d ms is %s', (ms, said) => {
    expect(span(ms, 'en')).toBe(said);
  });

  test('is written as the language does', () => {
    expect(span(130 * MINUTE, 'de')).toBe('2 Std., 10 Min.');
  });
});

describe('the time of a problem', () => {
  const start = new Date(2026, 10, 12, 14, 5).getTime();
  const now = new Date(2026, 10, 30, 12).getTime();
  const said = (end: number | null, at = now) => {
    const problem = { start, end } as ServiceProblem; // no other field is read
    return period(problem, WORDS, at, 'en-GB').replace(/\s/g, ' ');
  };

  test('is one day, or two, or has no end yet', () => {
    expect(said(start + 130 * MINUTE)).toMatch(/^12 Nov,? 14:05\s?–\s?16:15$/);
    expect(said(start + 12 * HOUR)).toMatch(/^12 Nov,? 14:05 – 13 Nov,? 02:05$/);
    expect(said(null)).toMatch(/^Since 12 Nov,? 14:05$/);
  });

  test('has the year where it is another one', () => {
    expect(said(start + HOUR, new Date(2027, 0, 3).getTime())).toContain('2026');
  });
});

describe('how late', () => {
  test('is never said more exactly than it is known', () => {
    const [least, most] = [21 * MINUTE, 81 * MINUTE];
    const all = [
      { kind: 'unknown' },
      { kind: 'known', most: 0, afterEnd: false },
      { kind: 'known', most, afterEnd: true },
      { kind: 'between', least, most, afterEnd: false },
      { kind: 'most', most, afterEnd: false },
    ] as const;
    expect(all.map((lateness) => lateWords(lateness, WORDS, 'en'))).toEqual([
      'How late Apple posted this is not known.',
      'Apple posted this as it began.',
      'Apple posted this only after it was over, 1 hr, 21 min after it began.',
      'Apple posted this between 21 min and 1 hr, 21 min after it began.',
      'Apple posted this at most 1 hr, 21 min after it began.',
    ]);
  });
});
