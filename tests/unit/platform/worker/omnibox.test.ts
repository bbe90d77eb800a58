import { beforeEach, expect, test, vi } from 'vitest';
import { read } from '../../../../lib/platform/storage/read';
import { BOOK, TYPED } from '../../../../lib/platform/storage/registry';
import { i18n } from '../../../../lib/platform/words';
import { onInputChanged, onInputEntered, onInputStarted } from '../../../../lib/platform/worker/omnibox';
import browser from '../fake-polyfill';
import { bar } from '../fake-shell';
import { freshBrowser } from '../records';

const PANEL = 'chrome-extension://test-extension-id/sidepanel.html';

beforeEach(freshBrowser);

/** Addresses that were opened, and how. */
const opened = () => vi.spyOn(browser.tabs, 'create').mock.calls;

const suggested = (text: string): readonly { content: string; description: string }[] => {
  let found: readonly { content: string; description: string }[] = [];
  onInputChanged(text, (some) => {
    found = some;
  });
  return found;
};

test('says what to type', () => {
  onInputStarted();
  expect(bar.hint).toBe(i18n.t('omnibox.hint'));
});

test('suggests the errors that fit, best first, without what Chrome would read as markup', () => {
  const [first] = suggested('The last backup could not be completed.');
  expect(first?.content).toBe(i18n.t('error.icloud_last_backup_incomplete.title'));
  for (const { description } of suggested('iPhone backup failed <b>&'))
    expect(description).not.toMatch(/[<>&]/);
});

test('suggests nothing where nothing fits', () => {
  expect(suggested('weather in Cupertino')).toEqual([]);
});

test('answers in a new tab and opens the case of what is clear', async () => {
  const calls = opened();
  await onInputEntered('The last backup could not be completed.', 'newForegroundTab');
  expect(calls).toEqual([[{ url: PANEL, active: true }]]);
  expect(await read(TYPED)).toMatchObject({ to: 'panel' });
  expect(await read(BOOK)).toMatchObject({
    cases: [{ error: 'icloud-last-backup-incomplete', origin: 'typed' }],
  });
});

test('answers in the background where that was asked', async () => {
  const calls = opened();
  await onInputEntered('weather', 'newBackgroundTab');
  expect(calls).toEqual([[{ url: PANEL, active: false }]]);
  expect(await read(TYPED)).toMatchObject({ findings: [], to: 'panel' });
});

test('answers in the same tab where that was asked', async () => {
  const calls = opened();
  const update = vi.spyOn(browser.tabs, 'update').mockImplementation(() => undefined as never); // not in WXT's fake
  await onInputEntered('iPhone Backup Failed', 'currentTab');
  expect(update.mock.calls).toEqual([[{ url: PANEL }]]);
  expect(calls).toEqual([]);
});

test('a suggestion that was chosen opens its case', async () => {
  await onInputEntered(i18n.t('error.icloud_stuck.title'), 'newForegroundTab');
  expect(await read(BOOK)).toMatchObject({ cases: [{ error: 'icloud-stuck', origin: 'picked' }] });
});
