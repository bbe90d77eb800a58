import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, see, seeNone } from '../harness';
import { type Keys, keysOf } from '../harness/keyboard';
import { type Stage, setStage, strikeStage, withdrawStatus } from '../story';

describe.each(BROWSERS)('the first-run page by keyboard alone, in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  let keys: Keys;
  beforeAll(async () => {
    stage = await setStage(kind);
    page = await stage.driver.openExtension('welcome.html');
    keys = await keysOf(stage.driver, page);
    await see(page, '[data-panel-keys] button');
    await see(page, '[data-setting=ios]');
  });
  afterAll(() => strikeStage(stage));

  test('both ways round come by every control in the order of the page, with the focus in sight', async () => {
    const forward = await keys.round();
    expect(forward.flaws).toEqual([]);
    expect(forward.reached).toBe(4);
    expect(await keys.round('back')).toEqual(forward);
  });

  test('the kind of device and its version are chosen with the arrow keys, and each list keeps the focus', async () => {
    await keys.to('[data-setting=kind]');
    await keys.press('ArrowDown');
    await see(page, '[data-said$=kind]', 'Saved');
    await keys.on('[data-setting=kind]', 'combobox', 'Device');
    await keys.to('[data-setting=ios]');
    await keys.press('ArrowDown');
    await see(page, '[data-said$=ios]', 'Saved');
    await keys.on('[data-setting=ios]', 'combobox', 'Software version');
    await stage.driver.until('both to be kept', async (api) => {
      const { settings } = await api.storage.local.get('settings');
      const [device] = (settings as { data: { devices: { kind: string; ios: number | null }[] } }).data
        .devices;
      return device?.kind === 'ipad' && device.ios !== null;
    });
  });

  test('all settings are opened', async () => {
    await keys.to('[data-action=open-options]');
    const options = await stage.driver.opened('options.html', () => keys.press(' '));
    await see(options, '[data-setting=ios]');
    await options.close();
    await page.bringToFront();
    await keys.on('[data-action=open-options]', 'button');
  });

  test('the browser’s own page for the key of the side panel is opened', async () => {
    await keys.to('[data-action=change-keys]');
    await keys.on('[data-action=change-keys]', 'button', 'Change the keys');
    await keys.press('Enter');
    await stage.driver.until('another tab in front', async (api) => {
      const [front] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      return front !== undefined && !front.url?.endsWith('/welcome.html');
    });
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});

// Chrome never lets a person withdraw a host that an extension requires.
describe('the status file withdrawn, on the first-run page by keyboard alone, in firefox', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage('firefox');
  });
  afterAll(() => strikeStage(stage));

  test('it is allowed, which is read out', async () => {
    await withdrawStatus(stage.driver);
    const page = await stage.driver.openExtension('welcome.html');
    const keys = await keysOf(stage.driver, page);
    await see(page, '[data-action=allow-status]');
    await see(page, '[data-setting=ios]');
    expect((await keys.round()).flaws).toEqual([]);
    await keys.to('[data-action=allow-status]');
    await keys.press('Enter');
    await seeNone(page, '[data-action=allow-status]');
    await keys.on('[data-access=true]', 'heading', "Thank you. Apple's status is being checked.");
    expect(stage.driver.problems).toEqual([]);
  });
});
