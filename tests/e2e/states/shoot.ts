import type { Page } from 'puppeteer-core';
import { type Driver, runInPage } from '../harness';
import { SIZES, settled } from './reach';
import type { Paper, State } from './state';

/** How a state is pictured: in both themes, and some in a narrow window too. */
export const LOOKS = ['light', 'dark', 'narrow'] as const;
export type Look = (typeof LOOKS)[number];

/** The looks in which a state is compared with what was approved. */
export function looksOf({ narrow }: State): readonly Look[] {
  return narrow ? LOOKS : ['light', 'dark'];
}

/** The name of a picture, without its ending. */
export function pictureName({ id }: State, look: string): string {
  return `${id}-${look}`;
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
    (css: string | null, margin: number) => {
      const part = css === null ? null : document.querySelector(css)?.closest('section, dialog');
      if (part?.matches('dialog')) return null;
      const [x, width] = [0, innerWidth];
      if (!part) return { x, y: 0, width, height: document.documentElement.scrollHeight };
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
  );
}

/** A picture of a page as it stands, whole or the part that the state is about, as a PNG. */
export async function shoot(page: Page, { part, shows }: State): Promise<Uint8Array> {
  const clip = await placeOf(page, part === undefined ? null : (shows.at(-1) ?? null));
  if (clip === null) return page.screenshot({ type: 'png', captureBeyondViewport: false });
  const { height = 0 } = page.viewport() ?? {};
  // Chromium moves a page that is read from right to left aside when it captures more than there is.
  return page.screenshot({ type: 'png', clip, captureBeyondViewport: clip.y + clip.height > height });
}

/** What lies between the margins of A4, CSS pixels: 180 mm wide. */
const SHEET = { width: 680, height: 1000 };

/**
 * A picture of a page as it is printed, on one endless sheet, and in dark, which paper does not know; the page stays dark
 * and so wide. Chromium only.
 */
export async function shootPaper(
  driver: Driver,
  page: Page,
  state: State,
  paper: Paper,
): Promise<Uint8Array> {
  await page.setViewport(SHEET);
  await driver.appear(page, { scheme: 'dark', reducedMotion: true });
  await page.emulateMediaType('print');
  await beginPrint(page, paper);
  await settled(page);
  const shot = await shoot(page, state);
  await endPrint(page);
  await page.emulateMediaType();
  return shot;
}

/** Lets a page prepare itself as its button does, without the browser's window that no driver can press. */
function beginPrint(page: Page, paper: Paper): Promise<void> {
  return runInPage(
    page,
    (part: string) => {
      document.documentElement.dataset.print = part;
      dispatchEvent(new Event('beforeprint'));
    },
    paper,
  );
}

/** Takes that back. */
function endPrint(page: Page): Promise<void> {
  return runInPage(page, () => {
    delete document.documentElement.dataset.print;
    dispatchEvent(new Event('afterprint'));
  });
}
