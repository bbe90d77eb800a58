import { describe, expect, test } from 'vitest';
import { detectInText } from '../../../lib/detection/detect';
import { readExcerpts } from '../../../scripts/lib/detection-fixtures';

const excerpts = readExcerpts();
const found = (text: string) => detectInText(text).map(({ error }) => error);
const share = (hits: number, all: number) => hits / all;

describe("people's own words", () => {
  const complaints = excerpts.filter(({ right }) => right.length > 0);

  test('the right error comes first for at least 85 %', () => {
    const hits = complaints.filter(({ text, right, mayBeNothing }) => {
      const [first] = found(text);
      return first ? right.includes(first) : mayBeNothing;
    });
    expect(share(hits.length, complaints.length)).toBeGreaterThanOrEqual(0.85);
  });

  test('it is among the first three for at least 93 %', () => {
    const hits = complaints.filter(({ text, right, mayBeNothing }) => {
      const three = found(text).slice(0, 3);
      return three.length === 0 ? mayBeNothing : three.some((error) => right.includes(error));
    });
    expect(share(hits.length, complaints.length)).toBeGreaterThanOrEqual(0.93);
  });

  test('near misses raise at most 2 % false alarms', () => {
    const harmless = excerpts.filter(({ right }) => right.length === 0);
    const alarms = harmless.filter(({ text }) => found(text).length > 0);
    expect(harmless.length).toBeGreaterThan(20);
    expect(share(alarms.length, harmless.length)).toBeLessThanOrEqual(0.02);
  });
});
