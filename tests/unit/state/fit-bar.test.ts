import { expect, test } from 'vitest';
import { fitOf } from '../../../lib/diagnosis/fit';
import type { Sizes } from '../../../lib/diagnosis/types';
import { BAR_WIDTH, barOf } from '../../../lib/state/fit-bar';

const GB = 1e9;

function bar(sizes: Sizes, target: 'icloud' | 'computer' = 'icloud') {
  const fit = fitOf(sizes, target);
  if (fit.fit === 'unknown') throw new Error('the sizes are not enough');
  return barOf(fit);
}

const kinds = (...of: Parameters<typeof bar>) => bar(...of).map(({ kind }) => kind);

test('parts stand side by side in proportion and fill the bar', () => {
  expect(bar({ nextBackup: 10 * GB, icloudUsed: 20 * GB, icloudTotal: 60 * GB })).toEqual([
    { kind: 'used', at: 0, width: 100 },
    { kind: 'next', at: 100, width: 50 },
    { kind: 'free', at: 150, width: 150 },
  ]);
});

test('what does not fit stands over the edge, and nothing is left free', () => {
  expect(bar({ nextBackup: 20 * GB, icloudUsed: 40 * GB, icloudTotal: 50 * GB })).toEqual([
    { kind: 'used', at: 0, width: 200 },
    { kind: 'next', at: 200, width: 50 },
    { kind: 'over', at: 250, width: 50 },
  ]);
});

test('of a computer only the free space is drawn', () => {
  expect(kinds({ nextBackup: 10 * GB, computerFree: 30 * GB }, 'computer')).toEqual(['next', 'free']);
  expect(kinds({ nextBackup: 10 * GB, computerFree: 10 * GB }, 'computer')).toEqual(['next', 'over']);
  expect(kinds({ nextBackup: 10 * GB, computerFree: 0 }, 'computer')).toEqual(['over']);
});

test('more used than there is leaves the next backup wholly over the edge', () => {
  expect(kinds({ nextBackup: GB, icloudUsed: 6 * GB, icloudTotal: 5 * GB })).toEqual(['used', 'over']);
});

test.each([
  { nextBackup: 1, icloudUsed: 1, icloudTotal: 12e12 },
  { nextBackup: 12e12, icloudUsed: 1, icloudTotal: 1 },
  { nextBackup: 0, icloudUsed: 0, icloudTotal: 1 },
])('a part that is there can be seen, and the bar stays as wide: %o', (sizes) => {
  const parts = bar(sizes);
  const end = parts.at(-1);
  expect(Math.min(...parts.map(({ width }) => width))).toBeGreaterThanOrEqual(5);
  expect((end?.at ?? 0) + (end?.width ?? 0)).toBeCloseTo(BAR_WIDTH, 6);
});

test('with nothing at all there is nothing to draw', () => {
  expect(bar({ nextBackup: 0, computerFree: 134217729 }, 'computer')).toHaveLength(1);
});
