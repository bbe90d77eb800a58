import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADDRESSES, attributes, BROWSERS, fill, press, see, seeNone, waitFor } from '../harness';
import { badgeSays, openPopup, type Stage, setStage, strikeStage } from '../story';

const ERROR = 'icloud-last-backup-incomplete';

describe.each(BROWSERS)('two devices in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind);
  });
  afterAll(() => strikeStage(stage));

  /** Opens the popup over a page that shows the error. */
  const lookUp = async () => {
    const page = await stage.driver.open(ADDRESSES.community.lastBackup);
    await badgeSays(stage.driver, '1', await stage.driver.tabIdOf(page));
    const popup = await openPopup(stage.driver, page);
    await see(popup, `[data-finding=${ERROR}]`);
    return { page, popup };
  };
  /** Chooses the device with this name and waits until the screen speaks about it. */
  const choose = (screen: Page, name: string) =>
    waitFor(
      screen,
      `the screen to be for ${name}`,
      (wanted: string) => {
        const list = document.querySelector<HTMLSelectElement>('[data-device]');
        const option = [...(list?.options ?? [])].find(({ text }) => text === wanted);
        if (!list || !option) throw new Error('the device is not in the list');
        if (list.dataset.device === option.value) return true as const;
        list.value = option.value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
        throw new Error('it is chosen');
      },
      name,
    );
  const steps = (screen: Page) => attributes(screen, '[data-fix]', 'data-fix');

  test('the version is asked once, and moves the menu path along', async () => {
    const { driver } = stage;
    const page = await driver.open(ADDRESSES.icloud.home('nearly-full'));
    await badgeSays(driver, '1', await driver.tabIdOf(page));
    const popup = await openPopup(driver, page);
    await see(popup, '[data-asked=ios]');
    await popup.select('[data-asked] select', '16');
    await see(popup, '[data-path$="_11"]');
    await popup.close();
    const later = await openPopup(driver, page);
    await see(later, '[data-path$="_11"]');
    expect(await attributes(later, '[data-asked]', 'data-asked')).toEqual([]);
    await later.close();
    await page.close();
  });

  test('a second device is added and named in the settings, and every page that is open follows', async () => {
    const { driver } = stage;
    const options = await driver.openExtension('options.html');
    const other = await driver.openExtension('options.html');
    await press(options, '[data-action=add-ipad]');
    await see(options, '[data-own-device]:not([data-own-device=first])', 'My iPad');
    await fill(options, '[data-own-device]:not([data-own-device=first]) [data-setting=name]', 'Kitchen');
    await options.keyboard.press('Tab');
    await see(options, '[data-own-device] legend', 'Kitchen');
    await see(options, '[data-said$=name]', 'Saved');
    await see(other, '[data-own-device] legend', 'Kitchen');
    await other.close();
    await options.close();
  });

  test('one error has its own steps on each, also after the browser was closed', async () => {
    const before = await lookUp();
    const fresh = await steps(before.popup);
    await press(before.popup, '[data-outcome=no-help]');
    await seeNone(before.popup, `[data-fix=${fresh[0]}]`);
    const first = await steps(before.popup);
    await choose(before.popup, 'Kitchen');
    await see(before.popup, `article[data-fix=${fresh[0]}]`);
    expect(await steps(before.popup)).toEqual(fresh);
    await press(before.popup, '[data-outcome=worked]');
    await see(before.popup, '[data-closed=worked]');
    stage.driver = await stage.driver.restart();
    const after = await lookUp();
    await see(after.popup, '[data-closed=worked]');
    await choose(after.popup, 'My iPhone');
    await see(after.popup, '[data-fix]');
    expect(await steps(after.popup)).toEqual(first);
    await after.popup.close();
    await after.page.close();
  });

  test('after 14 days without a backup the popup says so, until a new date is set', async () => {
    const { driver } = stage;
    const dates = () =>
      driver.inExtension(async (api) => {
        const { settings } = await api.storage.local.get('settings');
        return (settings as { data: { devices: { lastGood?: number }[] } }).data.devices.map(
          ({ lastGood }) => lastGood ?? null,
        );
      });
    expect(await dates()).toEqual([null, expect.any(Number)]);
    await driver.inExtension(async (api) => {
      const { settings } = await api.storage.local.get('settings');
      const { v, data } = settings as { v: number; data: { devices: object[] } };
      const lastGood = Date.now() - 15 * 24 * 60 * 60_000;
      const devices = data.devices.map((one) => ({ ...one, lastGood }));
      await api.storage.local.set({ settings: { v, data: { ...data, devices } } });
    });
    const popup = await driver.openExtension('popup.html');
    await see(popup, '[data-last-good]', '2 weeks ago');
    await press(popup, '[data-last-good] summary');
    await press(popup, '[data-action=good-today]');
    await seeNone(popup, '[data-last-good]');
    await choose(popup, 'Kitchen');
    await see(popup, '[data-last-good]', '2 weeks ago');
    await popup.close();
    const later = await driver.openExtension('options.html');
    const today = await see(later, '[data-own-device=first]').then(() =>
      later.$eval('[data-own-device=first] [data-setting=last-good]', (field) => [
        field.getAttribute('max'),
        'value' in field && field.value,
      ]),
    );
    expect(today[1]).toBe(today[0]);
    await later.close();
  });

  test('a device is removed after a question; what was done stays', async () => {
    const options = await stage.driver.openExtension('options.html');
    await press(options, '[data-own-device=first] [data-action=remove-device]');
    await see(options, 'dialog', 'closes its checklists');
    await press(options, '[data-action=remove-yes]');
    await seeNone(options, '[data-own-device=first]');
    await waitFor(
      options,
      'the focus to stay among the devices',
      () => document.activeElement?.closest('#devices') !== null,
    );
    const cases = await stage.driver.inExtension(async (api) => {
      const { cases: kept } = await api.storage.local.get('cases');
      return (kept as { data: { cases: { closed: { how: string } | null; outcomes: unknown[] }[] } }).data
        .cases;
    });
    expect(cases.map(({ closed, outcomes }) => [closed?.how, outcomes.length]).sort()).toEqual([
      ['put-away', 1],
      ['worked', 1],
    ]);
    await options.close();
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
