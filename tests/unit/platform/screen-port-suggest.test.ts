import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createScreenPort } from '../../../lib/platform/screen-port';
import browser from './fake-polyfill';
import { freshBrowser } from './records';

beforeEach(freshBrowser);

describe('asking for suggestions', () => {
  const suggested = (answer: () => Promise<unknown>) => {
    const send = vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(answer);
    const said = createScreenPort({ id: 7, follows: false }).suggest('stuck');
    expect(send).toHaveBeenCalledWith({ kind: 'suggest', text: 'stuck' });
    return said;
  };

  test('gives the errors that this version knows', async () => {
    expect(await suggested(async () => ['icloud-stuck', 'x', 7, null, 'restore-stuck'])).toEqual([
      'icloud-stuck',
      'restore-stuck',
    ]);
  });

  test.each([undefined, null, 'icloud-stuck', {}, { ok: true }])('%j is none', async (answer) => {
    expect(await suggested(async () => answer)).toEqual([]);
  });

  test('a worker that is gone suggests nothing', async () => {
    expect(await suggested(() => Promise.reject(new Error('gone')))).toEqual([]);
  });
});
