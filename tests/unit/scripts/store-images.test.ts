import { expect, test } from 'vitest';
import { SHOWN } from '../../../scripts/lib/store-images';
import { STATES } from '../../e2e/states';

test('what the stores show are states that there are', () => {
  const ids = STATES.map(({ id }) => id);
  expect(SHOWN.length).toBeGreaterThan(0);
  expect(SHOWN.filter((id) => !ids.includes(id))).toEqual([]);
});
