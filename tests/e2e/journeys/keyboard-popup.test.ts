import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADDRESSES, BROWSERS, see, seeNone } from '../harness';
import { type Keys, keysOf } from '../harness/keyboard';
import { openPopup, pageIsRead, type Stage, setStage, statusChecked, strikeStage } from '../story';

describe.each(BROWSERS)('what a page says, in the popup by keyboard alone, in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  let popup: Page;
  let keys: Keys;
  const open = async () => {
    popup = await openPopup(stage.driver, page);
    keys = await keysOf(stage.driver, popup);
    await see(popup, 'footer');
  };
  beforeAll(async () => {
    stage = await setStage(kind);
    page = await stage.driver.open(ADDRESSES.support.icloudBackup);
    await pageIsRead(stage.driver, page);
    await open();
    await see(popup, '[data-finding=icloud-backup-failed]');
  });
  afterAll(() => strikeStage(stage));

  test('nothing takes the focus before the person does', async () => {
    expect(await keys.isAt('body')).toBe(true);
  });

  test('both ways round come by every control in the order of the page, with the focus in sight', async () => {
    const forward = await keys.round();
    expect(forward.flaws).toEqual([]);
    expect(await keys.round('back')).toEqual(forward);
  });

  test('the detail of the first line is opened, and Apple asked again', async () => {
    await keys.to('[data-verdict] summary');
    await keys.press('Enter');
    await see(popup, '[data-verdict] details[open] a');
    await keys.on('[data-verdict] summary', 'summary');
    await keys.to('[data-action=check-status]');
    const before = Date.now();
    await keys.press(' ');
    await statusChecked(stage.driver, before);
    await keys.on('[data-action=check-status]', 'button', 'Check now');
    await keys.to('[data-verdict] a[href*=systemstatus]');
    await keys.on('[data-verdict] a', 'link', "Apple's status page");
  });

  test('the rest of what the error means is opened and closed', async () => {
    await keys.to('details.meaning > summary');
    await keys.press(' ');
    await see(popup, 'details.meaning > p');
    await keys.press(' ');
    await seeNone(popup, 'details.meaning > p');
    await keys.on('details.meaning > summary', 'summary');
  });

  test('another error on the page is picked, and its heading is read out', async () => {
    await keys.to('.others > summary');
    await keys.press('Enter');
    await keys.to('[data-pick=icloud-storage-full]');
    await keys.press('Enter');
    await keys.on('[data-finding=icloud-storage-full] h2', 'heading');
  });

  test('the way back leads to what the page says, and from there on to the case under way', async () => {
    await keys.to('[data-action=back]');
    await keys.press('Enter');
    await keys.on('[data-finding=icloud-backup-failed] h2', 'heading');
    await keys.to('[data-action=go-on]');
    await keys.press(' ');
    await keys.on('[data-finding=icloud-storage-full] h2', 'heading');
  });

  test('the box for something else is opened', async () => {
    await keys.to('[data-action=back]');
    await keys.press(' ');
    await keys.on('[data-finding=icloud-backup-failed] h2', 'heading');
    await keys.to('.foot summary');
    await keys.press('Enter');
    await keys.to('[data-box]');
    await keys.on('[data-box]', 'textbox', 'What did your iPhone, iPad or computer say?');
  });

  test('with everything open every control is reached as well', async () => {
    for (const summary of ['.why > summary', '.others > summary', '.meaning > summary']) {
      await keys.to(summary);
      await keys.press('Enter');
    }
    const { flaws, reached } = await keys.round();
    expect(flaws).toEqual([]);
    expect(reached).toBeGreaterThan(20);
  });

  test('the settings are opened', async () => {
    await keys.to('[data-action=open-options]');
    const options = await stage.driver.opened('options.html', () => keys.leaveBy('Enter'));
    await see(options, '[data-setting=ios]');
    await options.close();
  });

  test('the side panel is opened', async () => {
    if (!popup.isClosed()) await popup.close();
    await open();
    await keys.to('[data-action=open-panel]');
    if (kind === 'firefox') {
      await keys.leaveBy('Enter');
      await stage.driver.until('the sidebar to be open', (api) => api.sidebarAction.isOpen({}));
    } else {
      const panel = await stage.driver.opened('sidepanel.html', () => keys.leaveBy('Enter'));
      await see(panel, '[data-finding=icloud-backup-failed]');
    }
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
