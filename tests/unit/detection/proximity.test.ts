import { expect, test } from 'vitest';
import { between, closest, distance, MAX_SPREAD } from '../../../lib/detection/proximity';

const span = (start: number, end = start + 3) => ({ start, end, language: 'en', letters: 3 });

test('the closest words of all groups are found', () => {
  const window = closest([
    [span(0), span(100)],
    [span(50), span(104)],
    [span(20), span(110)],
  ]);
  expect(window).toMatchObject({ start: 100, end: 113 });
});

test('words too far apart, and groups without words, make nothing', () => {
  expect(closest([[span(0)], [span(MAX_SPREAD)]])).toBeNull();
  expect(closest([[span(0)], []])).toBeNull();
});

test('the order of the words does not matter', () => {
  expect(closest([[span(40)], [span(10)]])).toMatchObject({ start: 10, end: 43 });
});

test('distance is nothing where words touch', () => {
  expect(distance(span(0), span(3))).toBe(0);
  expect(distance(span(10), span(0))).toBe(7);
});

test('what stands between words is counted, not the words', () => {
  const spans = [span(20, 30), span(0, 10), span(5, 12)];
  expect(between({ start: 0, end: 30, spans })).toBe(8);
});
