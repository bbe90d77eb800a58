import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../axe';
import { BROWSERS, runInPage, see, seeNone, waitFor } from '../harness';
import { type Stage, setStage, strikeStage } from '../story';

/** More tab stops than the page has. */
const MOST_STOPS = 150;

describe.each(BROWSERS)('the settings with the keyboard alone, in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(kind);
    page = await stage.driver.openExtension('options.html');
    await page.bringToFront();
    await see(page, '[data-setting=ios]');
  });
  afterAll(() => strikeStage(stage));

  const isAt = (css: string) =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, css);
  /** Goes on with the Tab key until the focus is there; every stop on the way must be one that a person sees. */
  const tabTo = async (css: string, key: 'forward' | 'back' = 'forward') => {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (key === 'back') await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      if (key === 'back') await page.keyboard.up('Shift');
      if (await isAt(css)) return;
    }
    throw new Error(`the Tab key does not come to ${css}`);
  };
  const press = (key: KeyInput) => page.keyboard.press(key);
  const settings = () =>
    stage.driver.inExtension(async (api) => {
      const { settings: kept } = await api.storage.local.get('settings');
      return (kept as { data: { watch: string[]; snoozedUntil?: number } } | undefined)?.data;
    });

  test('a link of the table of contents leads to its part', async () => {
    await tabTo('nav a[href="#services"]');
    await press('Enter');
    await tabTo('[data-verdict] summary');
  });

  test('a service is searched, ticked and muted', async () => {
    await tabTo('[data-setting=watch-search]');
    await page.keyboard.type('siri');
    await seeNone(page, '[data-watch="iCloud Backup"]');
    await tabTo('[data-watch=Siri]');
    await press(' ');
    await see(page, '[data-watch=Siri]:checked');
    expect((await settings())?.watch).toContain('Siri');
    await tabTo('[data-mute=Siri]');
    await press(' ');
    await see(page, '[data-mute=Siri]:checked');
    await see(page, '[data-said="service Siri"]', 'Saved');
    expect(await isAt('[data-mute=Siri]')).toBe(true);
  });

  test('alerts are snoozed, and the focus stays when the snooze is ended', async () => {
    await tabTo('[data-snooze-for=hour]');
    await press('Enter');
    await see(page, '[data-snoozed=true]');
    await tabTo('[data-action=end-snooze]', 'back');
    await press('Enter');
    await seeNone(page, '[data-snoozed=true]');
    expect(await isAt('[data-snooze-for]')).toBe(true);
  });

  test('a copy is saved', async () => {
    // The file itself would open the browser's list of downloads, which takes the keys.
    await runInPage(page, () => {
      HTMLAnchorElement.prototype.click = () => undefined;
      URL.createObjectURL = (file) => {
        if (file instanceof Blob)
          void file.text().then((text) => document.body.setAttribute('data-saved-file', text));
        return '';
      };
    });
    await tabTo('[data-action=export]');
    await press('Enter');
    await see(page, '[data-saved-file*=backup-beacon]');
    await tabTo('[data-action=import]');
  });

  test('erasing asks, with the focus on the way out; Escape leaves the question, and the focus goes back', async () => {
    await tabTo('[data-action=erase]');
    await press('Enter');
    await see(page, 'dialog', 'It cannot be undone.');
    expect(await isAt('dialog [data-action=cancel]')).toBe(true);
    expect(await violations(page)).toEqual([]);
    for (const stop of ['confirm', 'export-first']) await tabTo(`dialog [data-action=${stop}]`, 'back');
    await press('Escape');
    await seeNone(page, 'dialog');
    expect(await isAt('[data-action=erase]')).toBe(true);
    expect((await settings())?.watch).toContain('Siri');
  });

  test('once it is confirmed everything is erased, and said', async () => {
    await press('Enter');
    await see(page, 'dialog');
    await tabTo('dialog [data-action=confirm]', 'back');
    await press('Enter');
    await seeNone(page, 'dialog');
    await see(page, '[data-said=data]', 'Saved');
    expect(await isAt('[data-action=erase]')).toBe(true);
    await waitFor(page, 'Siri to be unticked', () => !document.querySelector('[data-watch=Siri]:checked'));
  });

  test('the sources at the foot are reached and opened', async () => {
    await tabTo('[data-sources] summary');
    await press('Enter');
    await see(page, '[data-sources] a');
    await tabTo('[data-sources] a');
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
