import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADDRESSES, BROWSERS, press, runInPage, see, seeNone } from '../harness';
import { badgeSays, type Stage, setStage, strikeStage } from '../story';

/** Presses a button of a page in the background: a real click would bring its tab to the front. */
function pressBehind(page: Page, selector: string): Promise<void> {
  return runInPage(page, (css: string) => document.querySelector<HTMLElement>(css)?.click(), selector);
}

describe.each(BROWSERS)('the panel and the tab one is on, in %s', (kind) => {
  let stage: Stage;
  let corrupt: Page;
  let last: Page;
  let panel: Page;

  const openRead = async (address: string): Promise<Page> => {
    const page = await stage.driver.open(address);
    await badgeSays(stage.driver, '1', await stage.driver.tabIdOf(page));
    return page;
  };

  beforeAll(async () => {
    stage = await setStage(kind);
    corrupt = await openRead(ADDRESSES.community.corrupt);
    last = await openRead(ADDRESSES.community.lastBackup);
    // Without a tab in its address the page goes along as the panel does.
    panel = await stage.driver.openExtension('sidepanel.html');
  });
  afterAll(() => strikeStage(stage));

  test('without a case it follows', async () => {
    await see(panel, '[data-view=empty]');
    await corrupt.bringToFront();
    await see(panel, '[data-finding=computer-backup-corrupt]');
    await last.bringToFront();
    await see(panel, '[data-finding=icloud-last-backup-incomplete] .over', 'This page shows');
  });

  test('a case under way stays, and says what the tab shows', async () => {
    await pressBehind(panel, '[data-outcome=no-help]');
    await see(panel, '[data-done]');
    await seeNone(panel, '[data-on-page]');
    await corrupt.bringToFront();
    await see(panel, '[data-on-page=computer-backup-corrupt]', 'This page shows another error');
    await see(panel, '[data-finding=icloud-last-backup-incomplete] .over', 'Seen on an earlier page');
    await last.bringToFront();
    await seeNone(panel, '[data-on-page]');
    await see(panel, '[data-done]');
  });

  test('it switches on request, and the first case is still there to go back to', async () => {
    await corrupt.bringToFront();
    await see(panel, '[data-on-page=computer-backup-corrupt]');
    await pressBehind(panel, '[data-action=switch]');
    await see(panel, '[data-finding=computer-backup-corrupt]');
    await last.bringToFront();
    await see(panel, '[data-on-page=icloud-last-backup-incomplete]');
    await pressBehind(panel, '[data-action=switch]');
    await see(panel, '[data-finding=icloud-last-backup-incomplete] ~ .done [data-done]');
  });

  test('on paper all steps are open with their addresses, and nothing is there to press', async () => {
    await press(panel, '.to-come summary');
    await runInPage(panel, () => dispatchEvent(new Event('beforeprint')));
    const folded = '[data-unfold] details:not([open])';
    expect(await runInPage(panel, (css: string) => document.querySelectorAll(css).length, folded)).toBe(0);
    if (kind === 'chromium') {
      await panel.emulateMediaType('print');
      await seeNone(panel, 'main button, .services, .extras, .question');
      await see(panel, '.to-come li:last-child .sources');
      const before = await runInPage(panel, () => {
        const source = document.querySelector('.sources li');
        return source && getComputedStyle(source, '::before').content;
      });
      expect(before).toContain('support.apple.com/');
      await panel.emulateMediaType();
    }
    await runInPage(panel, () => dispatchEvent(new Event('afterprint')));
    expect(await runInPage(panel, () => document.querySelectorAll('.to-come details[open]').length)).toBe(1);
  });

  test('of the summary only the summary is printed', async () => {
    await press(panel, '[data-hand-over] > summary');
    await runInPage(panel, () => {
      window.print = () => {};
    });
    await press(panel, '[data-action=print-summary]');
    const part = () => runInPage(panel, () => document.documentElement.dataset.print ?? 'none');
    expect(await part()).toBe('summary');
    if (kind === 'chromium') {
      await panel.emulateMediaType('print');
      await see(panel, '.printed', 'Backup problem');
      await seeNone(panel, 'header, footer, .finding, .plan, .services, .hand-over > textarea');
      await panel.emulateMediaType();
    }
    await runInPage(panel, () => dispatchEvent(new Event('afterprint')));
    expect(await part()).toBe('none');
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
