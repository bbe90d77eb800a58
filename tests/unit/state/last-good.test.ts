import { describe, expect, test } from 'vitest';
import { dayOf, isOverdue, momentOf } from '../../../lib/state/last-good';

const DAY = 24 * 60 * 60 * 1000;
const MORNING = new Date(2026, 10, 30, 9).getTime();

test('two weeks are long, a day less is not, and no date is none', () => {
  expect(isOverdue(MORNING - 14 * DAY, MORNING)).toBe(true);
  expect(isOverdue(MORNING - 14 * DAY + 1, MORNING)).toBe(false);
  expect(isOverdue(MORNING + DAY, MORNING)).toBe(false);
  expect(isOverdue(undefined, MORNING)).toBe(false);
});

describe('a picked day', () => {
  test('is its noon, and the same day again when it is shown', () => {
    const noon = momentOf('2026-11-29', MORNING);
    expect(noon).toBe(new Date(2026, 10, 29, 12).getTime());
    expect(dayOf(noon ?? 0)).toBe('2026-11-29');
  });

  test('that is today is now, whose noon may be ahead', () => {
    expect(momentOf('2026-11-30', MORNING)).toBe(MORNING);
  });

  test.each([
    ['2026-12-01'],
    ['2007-06-28'],
    ['0020-11-29'],
    ['2026-13-40'],
    ['2025-13-40'],
    ['yesterday'],
    [''],
  ])('%s is none', (day) => {
    expect(momentOf(day, MORNING)).toBeNull();
  });
});
