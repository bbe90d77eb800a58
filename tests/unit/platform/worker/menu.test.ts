import { beforeEach, expect, test, vi } from 'vitest';
import { read } from '../../../../lib/platform/storage/read';
import { BOOK, TYPED } from '../../../../lib/platform/storage/registry';
import { createMenu, onMenuClick } from '../../../../lib/platform/worker/menu';
import browser from '../fake-polyfill';
import { menu, panelApi, panels } from '../fake-shell';
import { freshBrowser } from '../records';

beforeEach(() => {
  freshBrowser();
  createMenu();
});

const click = (selectionText?: string, menuItemId = menu[0]?.id ?? '') =>
  onMenuClick({ menuItemId, ...(selectionText !== undefined && { selectionText }) }, { id: 7, windowId: 3 });

test('opens the panel of that window before anything is awaited', () => {
  void click('iPhone Backup Failed');
  expect(panels).toEqual([3]);
});

test('opens it in the current window where the click was in no tab', () => {
  void onMenuClick({ menuItemId: menu[0]?.id ?? '' }, undefined);
  expect(panels).toEqual([-2]);
});

test('opens the same screen as a tab about that page where the panel refuses, and still says it', async () => {
  const create = vi.spyOn(browser.tabs, 'create');
  vi.spyOn(panelApi, 'open').mockRejectedValue(new Error('no gesture'));
  await click('iPhone Backup Failed');
  expect(create.mock.calls).toEqual([[{ url: 'chrome-extension://test-extension-id/sidepanel.html?tab=7' }]]);
  expect((await read(BOOK)).cases).toMatchObject([{ error: 'icloud-backup-failed' }]);
});

test('says what the text means and opens its case', async () => {
  await click('iPhone Backup Failed');
  expect((await read(TYPED))?.findings[0]?.error).toBe('icloud-backup-failed');
  expect(await read(BOOK)).toMatchObject({ cases: [{ error: 'icloud-backup-failed', origin: 'typed' }] });
});

test.each([['a nice day'], [''], [undefined]])('opens no case for %j', async (text) => {
  await click(text);
  expect(await read(TYPED)).toEqual({ findings: [], codes: [], signs: [], checklist: null, to: 'panel' });
  expect(await read(BOOK)).toEqual(BOOK.fallback);
});

test('reads no more than 20,000 characters', async () => {
  await click(`${'x '.repeat(10_000)}iPhone Backup Failed`);
  expect((await read(TYPED))?.findings).toEqual([]);
});

test('another entry is not ours', async () => {
  const set = vi.spyOn(browser.storage.session, 'set');
  await click('iPhone Backup Failed', 'another');
  expect(panels).toEqual([]);
  expect(set).not.toHaveBeenCalled();
});
