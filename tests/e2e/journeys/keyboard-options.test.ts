import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../axe';
import { BROWSERS, runInPage, see, seeNone, waitFor } from '../harness';
import { type Keys, keysOf } from '../harness/keyboard';
import { type Stage, setStage, strikeStage } from '../story';

describe.each(BROWSERS)('the settings with the keyboard alone, in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  let keys: Keys;
  beforeAll(async () => {
    stage = await setStage(kind);
    page = await stage.driver.openExtension('options.html');
    keys = await keysOf(stage.driver, page);
    await see(page, '[data-setting=ios]');
  });
  afterAll(() => strikeStage(stage));

  const settings = () =>
    stage.driver.inExtension(async (api) => {
      const { settings: kept } = await api.storage.local.get('settings');
      return (kept as { data: { watch: string[]; snoozedUntil?: number } } | undefined)?.data;
    });

  test('a link of the table of contents leads to its part', async () => {
    await keys.to('nav a[href="#services"]');
    await keys.press('Enter');
    await keys.to('[data-verdict] summary');
  });

  test('a service is searched, ticked and muted', async () => {
    await keys.to('[data-setting=watch-search]');
    await page.keyboard.type('siri');
    await seeNone(page, '[data-watch="iCloud Backup"]');
    await keys.to('[data-watch=Siri]');
    await keys.press(' ');
    await see(page, '[data-watch=Siri]:checked');
    expect((await settings())?.watch).toContain('Siri');
    await keys.to('[data-mute=Siri]');
    await keys.press(' ');
    await see(page, '[data-mute=Siri]:checked');
    await see(page, '[data-said="service Siri"]', 'Saved');
    expect(await keys.isAt('[data-mute=Siri]')).toBe(true);
  });

  test('alerts are snoozed, and the focus stays when the snooze is ended', async () => {
    await keys.to('[data-snooze-for=hour]');
    await keys.press('Enter');
    await see(page, '[data-snoozed=true]');
    await keys.to('[data-action=end-snooze]', 'back');
    await keys.press('Enter');
    await seeNone(page, '[data-snoozed=true]');
    expect(await keys.isAt('[data-snooze-for]')).toBe(true);
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
    await keys.to('[data-action=export]');
    await keys.press('Enter');
    await see(page, '[data-saved-file*=backup-beacon]');
    await keys.to('[data-action=import]');
  });

  test('erasing asks, with the focus on the way out; Escape leaves the question, and the focus goes back', async () => {
    await keys.to('[data-action=erase]');
    await keys.press('Enter');
    await see(page, 'dialog', 'It cannot be undone.');
    expect(await keys.isAt('dialog [data-action=cancel]')).toBe(true);
    expect(await violations(page)).toEqual([]);
    for (const stop of ['confirm', 'export-first']) await keys.to(`dialog [data-action=${stop}]`, 'back');
    await keys.press('Escape');
    await seeNone(page, 'dialog');
    expect(await keys.isAt('[data-action=erase]')).toBe(true);
    expect((await settings())?.watch).toContain('Siri');
  });

  test('once it is confirmed everything is erased, and said', async () => {
    await keys.press('Enter');
    await see(page, 'dialog');
    await keys.to('dialog [data-action=confirm]', 'back');
    await keys.press('Enter');
    await seeNone(page, 'dialog');
    await see(page, '[data-said=data]', 'Saved');
    expect(await keys.isAt('[data-action=erase]')).toBe(true);
    await waitFor(page, 'Siri to be unticked', () => !document.querySelector('[data-watch=Siri]:checked'));
  });

  test('the sources at the foot are reached and opened', async () => {
    await keys.to('[data-sources] summary');
    await keys.press('Enter');
    await see(page, '[data-sources] a');
    await keys.to('[data-sources] a');
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
