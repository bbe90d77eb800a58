import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADDRESSES, BROWSERS, see } from '../harness';
import { runInFirefox } from '../harness/firefox-system';
import { type Stage, setStage, strikeStage } from '../story';

/** Runs in Firefox itself: presses Alt, Shift and U as a keyboard does. */
const PRESS_KEYS = `
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  input.beginInputTransactionForTests(win);
  const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['U', 'KeyU', 85]]
    .map(([key, code, keyCode]) => new win.KeyboardEvent('', { key, code, keyCode }));
  for (const key of keys) input.keydown(key);
  for (const key of keys.reverse()) input.keyup(key);`;

describe.each(BROWSERS)('the key of the side panel, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind);
  });
  afterAll(() => strikeStage(stage));

  test('is set after the install', async () => {
    const all = await stage.driver.inExtension((api) => api.commands.getAll());
    expect(all.map(({ shortcut }) => shortcut).filter(Boolean)).toEqual(
      process.platform === 'darwin' ? [expect.stringMatching(/U$/)] : ['Alt+Shift+U'],
    );
  });

  test('opens it', async () => {
    const { driver } = stage;
    await (await driver.open(ADDRESSES.icloud.home('nearly-full'))).bringToFront();
    if (kind === 'firefox') {
      await runInFirefox(driver.browser, PRESS_KEYS);
      await driver.until('the sidebar to be open', (api) => api.sidebarAction.isOpen({}));
      return;
    }
    // Keys from a driver go to the page only. The event without a key is no gesture, so the panel opens as a tab.
    const worker = await driver.browser
      .targets()
      .find((target) => target.type() === 'service_worker')
      ?.worker();
    const panel = await driver.opened('sidepanel.html', async () =>
      worker?.evaluate(`chrome.commands.onCommand.dispatch('open-panel', { id: 1, windowId: -2 })`),
    );
    await see(panel, '[data-view]');
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
