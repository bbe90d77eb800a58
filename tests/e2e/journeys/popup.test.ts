import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../axe';
import { ADDRESSES, attributes, BROWSERS, fill, press, see, seeNone, waitFor } from '../harness';
import { badgeSays, openPopup, pageIsRead, poll, type Stage, setStage, strikeStage } from '../story';

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

/** How far content moved after it was first shown, as the browser counts it, and where the last outcome button ends, in px. */
function measure(popup: Page): Promise<{ shifts: string[]; outcomesEnd: number }> {
  return popup.evaluate(async () => {
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly { readonly node: Element | null }[];
    }
    const entries = await new Promise<PerformanceEntryList>((tell) => {
      const seen: PerformanceEntry[] = [];
      new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      });
      // What is buffered is handed over before the second frame.
      requestAnimationFrame(() => requestAnimationFrame(() => tell(seen)));
    });
    const ends = [...document.querySelectorAll('[data-outcome]')].map(
      (button) => button.getBoundingClientRect().bottom + scrollY,
    );
    return {
      // The only entries of this type are such shifts.
      shifts: (entries as Shift[]).map(
        ({ value, sources }) => `${value}: ${sources.map(({ node }) => node?.nodeName).join(' ')}`,
      ),
      outcomesEnd: Math.max(0, ...ends),
    };
  });
}

describe('first content, in the real popup of chromium', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage('chromium');
  });
  afterAll(() => strikeStage(stage));

  /**
   * Opens the popup over a page and lets it come to rest.
   * @param badge what says that all of the page is known
   */
  async function opened(address: string, shows: string, badge = ''): Promise<ReturnType<typeof measure>> {
    const page = await stage.driver.open(address);
    await badgeSays(stage.driver, badge, await pageIsRead(stage.driver, page));
    const popup = await openPopup(stage.driver, page);
    await see(popup, shows);
    await see(popup, 'footer');
    const measured = await measure(popup);
    await popup.close();
    await page.close();
    return measured;
  }

  test('what moves is seen', async () => {
    const page = await stage.driver.open(ADDRESSES.icloud.landing);
    const popup = await openPopup(stage.driver, page);
    await see(popup, '[data-box]');
    await waitFor(popup, 'the first content', () => performance.getEntriesByType('paint').length > 0);
    await popup.evaluate(() =>
      document.querySelector('header')?.append('something that comes late '.repeat(9)),
    );
    expect((await measure(popup)).shifts).not.toEqual([]);
    await popup.close();
    await page.close();
  });

  test('nothing moves where all is quiet', async () => {
    expect((await opened(ADDRESSES.icloud.landing, '[data-box]')).shifts).toEqual([]);
  });

  test.each([
    ['a finding', ADDRESSES.icloud.home('nearly-full'), '[data-finding=icloud-storage-full]'],
    ['a finding and a question', ADDRESSES.community.lastBackup, '[data-question]'],
    ['a finding in another language', ADDRESSES.community.german, '[data-language=de]'],
  ])(
    'nothing moves over a page with %s, and the step stands whole in the 600 px that Chrome shows',
    async (_what, address, shows) => {
      const { shifts, outcomesEnd } = await opened(address, shows, '1');
      expect(shifts).toEqual([]);
      expect(outcomesEnd).toBeGreaterThan(0);
      expect(outcomesEnd).toBeLessThanOrEqual(600);
    },
  );

  test('nothing moves in a case that goes on', async () => {
    const page = await stage.driver.open(ADDRESSES.icloud.home('nearly-full'));
    await badgeSays(stage.driver, '1', await pageIsRead(stage.driver, page));
    const popup = await openPopup(stage.driver, page);
    await press(popup, '[data-outcome=no-help]');
    await see(popup, '[data-action=undo]');
    await popup.close();
    await page.close();
    expect((await opened(ADDRESSES.icloud.landing, '[data-case]')).shifts).toEqual([]);
  });

  test('nothing moves in an outage', async () => {
    stage.apple.feed.startIncident({ services: ['iCloud Backup'] });
    await poll(stage.driver);
    const { shifts } = await opened(ADDRESSES.icloud.home('nearly-full'), '[data-verdict=outage]', '!');
    expect(shifts).toEqual([]);
  });
});
