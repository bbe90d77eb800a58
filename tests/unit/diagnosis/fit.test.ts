import { describe, expect, test } from 'vitest';
import { COMPUTER_SPARE_BYTES, fitOf, isDeviceNarrow, smallestPlan } from '../../../lib/diagnosis/fit';
import { changeSizes, knownSizes } from '../../../lib/diagnosis/known-sizes';
import { STORAGE_PLANS } from '../../../lib/knowledge/storage-plans';

const GB = 1e9;

describe('iCloud', () => {
  const within = (nextBackup: number, icloudUsed: number, icloudTotal: number) =>
    fitOf({ nextBackup, icloudUsed, icloudTotal }, 'icloud');

  test('says how much is missing', () => {
    expect(within(12 * GB, 47 * GB, 50 * GB)).toEqual({
      fit: 'no',
      next: 12 * GB,
      used: 47 * GB,
      total: 50 * GB,
      free: 3 * GB,
      missing: 9 * GB,
    });
  });

  test.each([
    [3 * GB, 'tight'],
    [3 * GB + 1, 'no'],
    [2 * GB + 1, 'tight'],
    [2 * GB, 'fits'],
    [0, 'fits'],
  ] as const)('of 3 GB free, %i bytes: %s', (next, expected) => {
    expect(within(next, 2 * GB, 5 * GB)).toMatchObject({ fit: expected });
  });

  test('more used than there is leaves nothing free, and the overhang is missing too', () => {
    expect(within(1 * GB, 6 * GB, 5 * GB)).toMatchObject({ fit: 'no', free: 0, missing: 2 * GB });
  });

  test.each([
    { icloudUsed: 1, icloudTotal: 5 * GB },
    { nextBackup: 1, icloudTotal: 5 * GB },
    { nextBackup: 1, icloudUsed: 1 },
    { nextBackup: 1, icloudUsed: 0, icloudTotal: 0 },
    { nextBackup: Number.NaN, icloudUsed: 1, icloudTotal: 5 * GB },
    { nextBackup: 1, icloudUsed: -1, icloudTotal: 5 * GB },
    { nextBackup: 1, icloudUsed: 1, icloudTotal: Number.POSITIVE_INFINITY },
    { nextBackup: 1e300, icloudUsed: 1, icloudTotal: 5 * GB },
    {},
  ])('%o is not enough to tell', (sizes) => {
    expect(fitOf(sizes, 'icloud').fit).toBe('unknown');
  });

  test('names what is still to be known', () => {
    expect(fitOf({}, 'icloud')).toEqual({
      fit: 'unknown',
      lacks: ['nextBackup', 'icloudUsed', 'icloudTotal'],
    });
    expect(fitOf({ icloudUsed: 0, icloudTotal: 0 }, 'icloud')).toEqual({
      fit: 'unknown',
      lacks: ['nextBackup', 'icloudTotal'],
    });
  });
});

describe('a computer', () => {
  const within = (nextBackup: number, computerFree: number) =>
    fitOf({ nextBackup, computerFree }, 'computer');

  test('must have 128 MiB more than the backup needs', () => {
    expect(within(10 * GB, 10 * GB + COMPUTER_SPARE_BYTES - 1)).toMatchObject({ fit: 'no', missing: 1 });
    expect(within(10 * GB, 10 * GB + COMPUTER_SPARE_BYTES)).toMatchObject({ fit: 'tight', missing: 0 });
    expect(within(10 * GB, 100 * GB)).toMatchObject({ fit: 'fits', used: 0, free: 100 * GB });
    expect(within(10 * GB, 0)).toMatchObject({ fit: 'no', free: 0, missing: 10 * GB + COMPUTER_SPARE_BYTES });
  });

  test('tells nothing while a size is not known', () => {
    expect(fitOf({ computerFree: GB }, 'computer')).toEqual({ fit: 'unknown', lacks: ['nextBackup'] });
    expect(fitOf({ nextBackup: GB, icloudUsed: 1, icloudTotal: 2 }, 'computer')).toEqual({
      fit: 'unknown',
      lacks: ['computerFree'],
    });
  });
});

test('the smallest plan that holds it, or none', () => {
  expect([4 * GB, 5 * GB, 59 * GB, 201 * GB, 12e12].map(smallestPlan)).toEqual([
    5 * GB,
    5 * GB,
    200 * GB,
    2e12,
    12e12,
  ]);
  expect(smallestPlan(12e12 + 1)).toBeNull();
  expect(STORAGE_PLANS).toEqual([...STORAGE_PLANS].sort((a, b) => a - b));
});

test('a device is narrow below 1 GB, and nothing is said where its space is not known', () => {
  expect([0, GB - 1, GB].map((phoneFree) => isDeviceNarrow({ phoneFree }))).toEqual([true, true, false]);
  expect(isDeviceNarrow({})).toBeNull();
  expect(isDeviceNarrow({ phoneFree: Number.NaN })).toBeNull();
});

describe('sizes', () => {
  test('change one by one: null takes one back, an absent one stays', () => {
    const sizes = changeSizes({ nextBackup: 1, phoneFree: 2 }, { phoneFree: null, computerFree: 0 });
    expect(sizes).toEqual({ nextBackup: 1, computerFree: 0 });
    expect(changeSizes(sizes, {})).toEqual(sizes);
  });

  test('those that were given go before those that the page shows', () => {
    const meter = { used: 4, total: 5 };
    expect(knownSizes({ meter, sizes: { icloudTotal: 50, nextBackup: 1 } })).toEqual({
      icloudUsed: 4,
      icloudTotal: 50,
      nextBackup: 1,
    });
    expect(knownSizes({})).toEqual({});
  });
});
