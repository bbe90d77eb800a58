import type { Page } from 'puppeteer-core';
import { type Driver, runInPage } from '../harness';
import { SIZES, settled } from './reach';
import type { State } from './state';

/** How a state is pictured: in both themes, and some in a narrow window too. */
export const LOOKS = ['light', 'dark', 'narrow'] as const;
export type Look = (typeof LOOKS)[number];

/** The looks in which a state is compared with what was approved. */
export function looksOf({ narrow }: State): readonly Look[] {
  return narrow ? LOOKS : ['light', 'dark'];
}

/** The narrowest window that a page must fit: https://www.w3.org/TR/WCAG22/#reflow */
export const NARROW = { width: 320, height: 640 };

/** Makes a page look so; it stays so. */
export async function dress(driver: Driver, page: Page, { screen }: State, look: Look): Promise<void> {
  await page.setViewport(look === 'narrow' ? NARROW : SIZES[screen]);
  await driver.appear(page, { scheme: look === 'dark' ? 'dark' : 'light', reducedMotion: true });
  await settled(page);
}

/** Around a part of a page, px. */
const MARGIN = 16;
/** Below this nothing is pictured, px: what comes there is much the same in all states of a screen. */
const LOWEST = 1500;

/**
 * Where the section with an element lies on the page, or without one the page itself, CSS pixels; null where the element
 * is in a dialog, which lies over the window and not on the page.
 */
function placeOf(
  page: Page,
  selector: string | null,
): Promise<{ x: number; y: number; width: number; height: number } | null> {
  return runInPage(
    page,
    (css: string | null, margin: number, lowest: number) => {
      const part = css === null ? null : document.querySelector(css)?.closest('section, dialog');
      if (part?.matches('dialog')) return null;
      const [x, width] = [0, innerWidth];
      if (!part) return { x, y: 0, width, height: Math.min(lowest, document.documentElement.scrollHeight) };
      const { top, height } = part.getBoundingClientRect();
      return {
        x,
        y: Math.max(0, Math.floor(top + scrollY) - margin),
        width,
        height: Math.ceil(height) + 2 * margin,
      };
    },
    selector,
    MARGIN,
    LOWEST,
  );
}

/** A picture of a page as it stands, whole or the part that the state is about, as a PNG. */
export async function shoot(page: Page, { part, shows }: State): Promise<Uint8Array> {
  const clip = await placeOf(page, part === undefined ? null : (shows.at(-1) ?? null));
  if (clip === null) return page.screenshot({ type: 'png', captureBeyondViewport: false });
  return page.screenshot({ type: 'png', clip, captureBeyondViewport: true });
}
