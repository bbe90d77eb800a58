import { beforeEach, expect, test, vi } from 'vitest';
import browser from './fake-polyfill';
import { commandsApi, keys } from './fake-shell';
import { freshBrowser } from './records';

beforeEach(() => {
  freshBrowser();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Backup Beacon',
    version: '1.2.3',
  });
});

const load = async () => (await import('../../../lib/platform/options-installation')).installation;

test('says its version and the key that is really set, in either browser', async () => {
  const installation = await load();
  expect(installation).toMatchObject({ version: '1.2.3', isPrivate: false });
  expect(await installation.panelKey()).toBe('');
  keys.push({ name: '_execute_action', shortcut: 'Alt+B' }, { name: 'open-panel', shortcut: '' });
  expect(await installation.panelKey()).toBe('');
  keys.splice(1, 1, { name: '_execute_sidebar_action', shortcut: 'Alt+Shift+U' });
  expect(await installation.panelKey()).toBe('Alt+Shift+U');
});

test('leads to where keys are changed: by Firefox’s own call, in Chrome to its page', async () => {
  const installation = await load();
  const create = vi.spyOn(browser.tabs, 'create');
  await installation.changeKeys();
  expect(create.mock.calls).toEqual([[{ url: 'chrome://extensions/shortcuts' }]]);
  const openShortcutSettings = vi.fn(async () => undefined);
  Object.assign(commandsApi, { openShortcutSettings });
  await installation.changeKeys();
  Reflect.deleteProperty(commandsApi, 'openShortcutSettings');
  expect([openShortcutSettings.mock.calls.length, create.mock.calls.length]).toEqual([1, 1]);
});
