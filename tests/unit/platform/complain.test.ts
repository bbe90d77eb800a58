import { afterEach, expect, test, vi } from 'vitest';
import { complain } from '../../../lib/platform/complain';

afterEach(() => vi.restoreAllMocks());

test('an error is written to the console', () => {
  const written = vi.spyOn(console, 'error').mockImplementation(() => {});
  complain('it failed', new Error('quota'));
  expect(written).toHaveBeenCalledWith('it failed', new Error('quota'));
});

test('a worker that is being stopped is no error', () => {
  const written = vi.spyOn(console, 'error').mockImplementation(() => {});
  complain('it failed', new Error('No SW'));
  expect(written).not.toHaveBeenCalled();
});
