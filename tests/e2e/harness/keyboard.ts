import type { KeyInput, Page } from 'puppeteer-core';
import { PATIENCE } from './deadline';
import type { Driver } from './driver';
import { runInPage, waitFor } from './page-run';
import { roundOf } from './tab-round';
import type { Told } from './told';

/** More tab stops than any page has. */
const MOST_STOPS = 200;
export type Way = 'forward' | 'back';

/** A person who has nothing but a keyboard: every act is a press of a key on what has the focus. */
export interface Keys {
  press(key: KeyInput): Promise<void>;
  /** The same with a key that opens something else: a popup is closed by that before the key comes up. */
  leaveBy(key: KeyInput): Promise<void>;
  /** Goes on with the Tab key (back: with Shift and Tab) until what has the focus fits. */
  to(selector: string, way?: Way): Promise<void>;
  isAt(selector: string): Promise<boolean>;
  /**
   * Waits until the focus is on what fits, and a screen reader is told its role and its name.
   * @param name its label or text where left out
   */
  on(selector: string, role: string, name?: string): Promise<void>;
  /** Goes once round the page; see `roundOf`. */
  round(way?: Way): ReturnType<typeof roundOf>;
}

/** Brings a page to the front and gives it the keyboard. */
export async function keysOf(driver: Driver, page: Page): Promise<Keys> {
  await page.bringToFront();
  await driver.focusPage(page);
  const isAt = (selector: string) =>
    runInPage(page, (css: string) => document.activeElement?.matches(css) ?? false, selector);
  const tab = async (way: Way) => {
    if (way === 'back') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (way === 'back') await page.keyboard.up('Shift');
    // Behind the last stop come the browser's own controls, where no driver's key does anything.
    if (!(await runInPage(page, () => document.hasFocus()))) await driver.focusPage(page);
  };
  return {
    press: (key) => page.keyboard.press(key),
    leaveBy: (key) => page.keyboard.down(key),
    isAt,
    to: async (selector, way = 'forward') => {
      for (let stop = 0; stop < MOST_STOPS; stop += 1) {
        await tab(way);
        if (await isAt(selector)) return;
      }
      throw new Error(`the Tab key does not come to ${selector}`);
    },
    on: async (selector, role, name) => {
      const shown = await focusIsOn(page, selector);
      await isTold(() => driver.told(page), { role, name: name ?? shown });
    },
    round: (way = 'forward') => roundOf(page, way, () => tab(way), MOST_STOPS),
  };
}

/** Waits for the focus; returns the label or text of what has it. */
function focusIsOn(page: Page, selector: string): Promise<string> {
  return waitFor(
    page,
    `the focus to be on "${selector}"`,
    (css: string) => {
      const at = document.activeElement;
      if (!at?.matches(css)) throw new Error(`it is on ${at?.outerHTML.slice(0, 160)}`);
      return (at.getAttribute('aria-label') ?? at.textContent ?? '').replace(/\s+/g, ' ').trim() || ' ';
    },
    selector,
  );
}

/** Waits until that is told: the tree for screen readers follows the page a moment later. */
async function isTold(look: () => Promise<readonly Told[]>, { role, name }: Told): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const told = await look();
    if (told.some((one) => one.role === role && one.name === name)) return;
    if (Date.now() > end)
      throw new Error(`a screen reader is told ${JSON.stringify(told)} and not ${role} "${name}"`);
  }
}

/** Waits until the focus is on a heading with another text; returns the text. */
export function headingAfter(page: Page, before: string): Promise<string> {
  return waitFor(
    page,
    'the focus to be on the next heading',
    (old: string) => {
      const text = document.activeElement?.matches('h2') ? document.activeElement.textContent : null;
      return text !== old && text;
    },
    before,
  );
}
