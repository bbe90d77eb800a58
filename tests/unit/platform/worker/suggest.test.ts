import { beforeEach, expect, test, vi } from 'vitest';
import { read } from '../../../../lib/platform/storage/read';
import { BOOK, TYPED } from '../../../../lib/platform/storage/registry';
import { startWorker } from '../../../../lib/platform/worker/start';
import browser from '../fake-polyfill';
import { freshBrowser } from '../records';

const ID = 'test-extension-id';
const SCREEN = { id: ID, url: `chrome-extension://${ID}/popup.html` };
const PAGE = { id: ID, url: 'https://discussions.apple.com/thread/1', tab: { id: 7 }, frameId: 0 };

beforeEach(freshBrowser);

/** Sends a message as the browser does; the first answer counts, nothing is one too. */
async function send(message: unknown, sender: object): Promise<unknown> {
  // The browser fills in a sender; its other fields decide nothing.
  const [answer] = await browser.runtime.onMessage.trigger(message, sender as never);
  return answer;
}

test('suggests errors to a screen at once, and writes nothing', async () => {
  const get = vi.spyOn(browser.storage.local, 'get').mockReturnValue(new Promise(() => undefined));
  startWorker();
  const hint = { kind: 'suggest', text: 'The last backup could not be completed' };
  expect(await send(hint, SCREEN)).toContain('icloud-last-backup-incomplete');
  expect(await send(hint, PAGE)).toBeUndefined();
  expect(await send({ kind: 'suggest', text: '' }, SCREEN)).toEqual([]);
  get.mockRestore();
  expect(await Promise.all([read(TYPED), read(BOOK)])).toEqual([TYPED.fallback, BOOK.fallback]);
});
