import { describe, expect, test } from 'vitest';
import { curedWithin, readCases } from '../../../scripts/lib/cases';

const CASES = readCases();

describe('public cases with a stated cause, from their text alone', () => {
  test('six in ten find the cure among the first three steps', () => {
    expect(curedWithin(3, CASES)).toBeGreaterThanOrEqual(0.6);
  });

  test('seventeen in twenty find it among the first six', () => {
    expect(curedWithin(6, CASES)).toBeGreaterThanOrEqual(0.85);
  });

  test('each has a cause that is known and a source of its own', () => {
    expect(CASES.filter(({ causes }) => causes.length === 0)).toEqual([]);
    expect(new Set(CASES.map(({ source }) => source)).size).toBe(CASES.length);
  });
});
