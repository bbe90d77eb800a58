import type { Page } from 'puppeteer-core';
import type { Finding } from '../../../lib/detection/types';
import { BOOK, SETTINGS, STATUS, tabItem } from '../../../lib/platform/storage/registry';
import { type BrowserKind, see, waitFor } from '../harness';
import { checksEnded, letAlarmFire, pageIsRead, type Stage, setStage, statusChecked } from '../story';
import { LANGUAGE, STILL, ZONE } from './moment';
import { goodCheck, SETTINGS_NOW } from './records';
import type { Kept, ScreenName, State } from './state';
import { stillCopy } from './still';

const FILES: Readonly<Record<ScreenName, string>> = {
  popup: 'popup.html',
  panel: 'sidepanel.html',
  options: 'options.html',
  welcome: 'welcome.html',
};

/** Window of each screen, CSS pixels: a popup, a panel as wide as the browser opens it, and a small window. */
export const SIZES: Readonly<Record<ScreenName, { readonly width: number; readonly height: number }>> = {
  popup: { width: 380, height: 600 },
  panel: { width: 400, height: 900 },
  options: { width: 800, height: 900 },
  welcome: { width: 800, height: 900 },
};

/**
 * Starts a browser in which it is always the same moment.
 * @param folder an empty one, for the copy of the extension
 * @param dress changes the copy before it is installed
 */
export function setStillStage(
  kind: BrowserKind,
  folder: string,
  dress: (copy: string) => void = () => undefined,
): Promise<Stage> {
  const extension = stillCopy(kind, folder);
  dress(extension);
  return setStage(kind, { extension, language: LANGUAGE, zone: ZONE, now: () => STILL });
}

/** Lets the worker check Apple's status once; the stored one must be that before the first check. */
export async function ask({ driver }: Stage): Promise<void> {
  await letAlarmFire(driver);
  await statusChecked(driver, 0);
}

async function keep({ driver, apple }: Stage, { settings, status, book }: Kept): Promise<void> {
  apple.feed.mend();
  apple.feed.clear();
  const records = {
    [SETTINGS.key]: { v: SETTINGS.version, data: { ...SETTINGS_NOW, ...settings } },
    [STATUS.key]: { v: STATUS.version, data: status ?? goodCheck() },
    [BOOK.key]: { v: BOOK.version, data: book ?? BOOK.fallback },
  };
  // A check would write over them, and one that begins while there is no status asks Apple at once.
  await checksEnded(driver);
  await driver.inExtension(async (api, all: Record<string, unknown>) => {
    await api.storage.local.set(all);
    const others = Object.keys(await api.storage.local.get(null)).filter((key) => !(key in all));
    await Promise.all([api.storage.local.remove(others), api.storage.session.clear()]);
  }, records);
}

/** Opens Apple's page and waits until it is read; adds findings to what it says. */
async function openOver(
  { driver }: Stage,
  address: string,
  more: readonly Finding[],
): Promise<[Page, number]> {
  const page = await driver.open(address);
  const tab = await pageIsRead(driver, page);
  await driver.until(
    'what the page says to be stored',
    async (api, key: string, added: readonly unknown[]) => {
      const { [key]: record } = await api.storage.session.get(key);
      if (!record) return false;
      const { v, data } = record as { v: number; data: { findings: unknown[] } };
      await api.storage.session.set({
        [key]: { v, data: { ...data, findings: [...data.findings, ...added] } },
      });
      return true;
    },
    tabItem(tab).key,
    more,
  );
  return [page, tab];
}

/** A state on screen. */
export interface Shown {
  readonly page: Page;
  close(): Promise<void>;
}

/** Brings a screen into a state, in its usual window. */
export async function reach(stage: Stage, state: State): Promise<Shown> {
  const { screen, kept = {}, over, alsoFound = [], query = '', before, act, shows } = state;
  await keep(stage, kept);
  await before?.(stage);
  const [under, tab] = over === undefined ? [null, null] : await openOver(stage, over, alsoFound);
  const search = [tab === null ? 'tab=999999' : `tab=${tab}`, query].filter(Boolean).join('&');
  const page = await stage.driver.openExtension(`${FILES[screen]}?${search}`);
  await page.setViewport(SIZES[screen]);
  await see(page, 'main');
  await act?.(page);
  for (const selector of shows) await see(page, selector);
  await settled(page);
  return {
    page,
    close: async () => {
      await page.close();
      await under?.close();
    },
  };
}

/** Waits until letters are there and the page has been drawn with them, scrolled to its top, nothing under the mouse. */
export async function settled(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await waitFor(page, 'the letters to be drawn', async () => {
    await document.fonts.ready;
    scrollTo(0, 0);
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return true;
  });
}
