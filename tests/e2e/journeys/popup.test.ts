import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../axe';
import { ADDRESSES, attributes, BROWSERS, fill, press, see, seeNone } from '../harness';
import { openPopup, pageIsRead, type Stage, setStage, strikeStage } from '../story';

describe.each(BROWSERS)('suggestions as a person types, in %s', (kind) => {
  let stage: Stage;
  let popup: Page;
  beforeAll(async () => {
    stage = await setStage(kind);
    const page = await stage.driver.open(ADDRESSES.icloud.landing);
    await pageIsRead(stage.driver, page);
    popup = await openPopup(stage.driver, page);
  });
  afterAll(() => strikeStage(stage));

  const suggested = () => attributes(popup, '[data-suggest]', 'data-suggest');

  test('a word that is still growing lists what it may become', async () => {
    await fill(popup, '[data-box]', 'iphone disco');
    await see(popup, '[data-suggest=computer-disconnected]');
    await see(popup, '.box [role=status]', 'suggestion');
    expect((await suggested()).length).toBeLessThanOrEqual(5);
    expect(await violations(popup)).toEqual([]);
  });

  test('Escape closes the list and not the popup', async () => {
    await popup.keyboard.press('Escape');
    await seeNone(popup, '[data-suggest]');
    await see(popup, '[data-box]');
  });

  test('a message as it stands is listed first; arrows and Enter open its checklist', async () => {
    // In one piece, as from the clipboard: no list of a text that is still growing may come in between.
    await popup.evaluate((text: string) => {
      const box = document.querySelector<HTMLTextAreaElement>('[data-box]');
      box?.setRangeText(text, box.value.length, box.value.length, 'end');
      box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, 'nnected. The last backup could not be completed');
    await see(popup, '[data-suggest=icloud-last-backup-incomplete]');
    const all = await suggested();
    for (const _ of all.slice(0, all.indexOf('icloud-last-backup-incomplete') + 1))
      await popup.keyboard.press('ArrowDown');
    await see(popup, '[data-suggest=icloud-last-backup-incomplete][aria-selected=true]');
    expect(await violations(popup)).toEqual([]);
    await popup.keyboard.press('Enter');
    await see(
      popup,
      '[data-finding=icloud-last-backup-incomplete] blockquote',
      'iphone disconnected. The last',
    );
    await see(popup, '[data-outcome=worked]');
  });

  test('a press takes one too', async () => {
    await press(popup, '[data-action=back]');
    await fill(popup, '[data-box]', 'restore is st');
    await press(popup, '[data-suggest=restore-stuck]');
    await see(popup, '[data-finding=restore-stuck]');
    expect(stage.driver.problems).toEqual([]);
  });
});
