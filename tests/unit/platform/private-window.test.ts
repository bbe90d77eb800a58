import { beforeEach, expect, test, vi } from 'vitest';
import { isPrivateWindow } from '../../../lib/platform/private-window';
import browser from './fake-polyfill';
import { freshBrowser } from './records';

beforeEach(freshBrowser);

test.each([true, false])('says what the browser says of its window: %s', async (incognito) => {
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue(Object.assign({ id: 1 }, { incognito }));
  expect(await isPrivateWindow()).toBe(incognito);
});

test('a window that is going away is not called private', async () => {
  vi.spyOn(browser.windows, 'getCurrent').mockRejectedValue(new Error('No current window'));
  expect(await isPrivateWindow()).toBe(false);
});
