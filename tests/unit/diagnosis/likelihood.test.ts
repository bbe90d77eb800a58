import { expect, test } from 'vitest';
import { likelihood } from '../../../lib/diagnosis/likelihood';

test.each([
  [1, 'likely'],
  [0.2, 'likely'],
  [0.199, 'possible'],
  [0.05, 'possible'],
  [0.049, 'unlikely'],
  [0, 'unlikely'],
] as const)('a share of %f is %s', (share, word) => {
  expect(likelihood(share)).toBe(word);
});
