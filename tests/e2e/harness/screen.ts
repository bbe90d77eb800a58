import type { Page } from 'puppeteer-core';
import { runInPage, type Wanted, waitFor } from './page-run';

/** Waits until an element is visible (and, if given, holds this text); returns its text with blanks collapsed. */
export function see(page: Page, selector: string, text = '', wanted: Partial<Wanted> = {}): Promise<string> {
  const what = wanted.what ?? `"${selector}" to be visible${text && ` with "${text}"`}`;
  return waitFor(
    page,
    { ...wanted, what },
    (css: string, part: string) => {
      const texts: string[] = [];
      for (const element of document.querySelectorAll(css)) {
        if (!element.checkVisibility()) continue;
        texts.push((element.textContent ?? '').replace(/\s+/g, ' ').trim());
      }
      const found = texts.find((one) => one.includes(part));
      if (found === undefined) throw new Error(`visible: ${JSON.stringify(texts)}`);
      return found || ' ';
    },
    selector,
    text,
  );
}

/** Waits until no visible element matches. */
export function seeNone(page: Page, selector: string, wanted: Partial<Wanted> = {}): Promise<true> {
  const what = wanted.what ?? `"${selector}" to be gone`;
  return waitFor(
    page,
    { ...wanted, what },
    (css: string) => {
      const left = [...document.querySelectorAll(css)].filter((element) => element.checkVisibility());
      if (left.length > 0) throw new Error(`visible: ${left.map((element) => element.outerHTML).join(' ')}`);
      return true as const;
    },
    selector,
  );
}

/** Waits until an element stands wholly inside the window, where a person sees it without scrolling. */
export function inView(page: Page, selector: string): Promise<true> {
  return waitFor(
    page,
    `"${selector}" to be in view`,
    (css: string) => {
      const box = document.querySelector(css)?.getBoundingClientRect();
      if (!box) throw new Error('it is not in the page');
      if (box.top >= 0 && box.bottom <= innerHeight) return true as const;
      throw new Error(`it goes from ${box.top} to ${box.bottom} of ${innerHeight}`);
    },
    selector,
  );
}

/** The values of an attribute on all matching elements, in document order. */
export function attributes(page: Page, selector: string, name: string): Promise<(string | null)[]> {
  const read = (css: string, attribute: string) =>
    [...document.querySelectorAll(css)].map((element) => element.getAttribute(attribute));
  return runInPage(page, read, selector, name);
}

/** Waits until an element is visible, then clicks it with a real mouse event, which counts as the person's gesture. */
export async function press(page: Page, selector: string): Promise<void> {
  await see(page, selector);
  // Mouse events sent to a tab in the background are never answered.
  if (await runInPage(page, () => document.visibilityState === 'hidden')) await page.bringToFront();
  await page.click(selector);
}

/** The same on what closes the page itself, as a popup is: the answer to the click may be lost with it. */
export async function leaveBy(page: Page, selector: string): Promise<void> {
  await press(page, selector).catch((problem) => {
    if (!/Target closed|Session closed/.test(String(problem))) throw problem;
  });
}

/** Waits until a field is visible, then types into it key by key. */
export async function fill(page: Page, selector: string, text: string): Promise<void> {
  await press(page, selector);
  await page.type(selector, text);
}

/** Opens what is folded up, by a click on its summary; leaves it where it is open already. */
export async function unfold(page: Page, details: string): Promise<void> {
  await see(page, `${details} > summary`);
  const isOpen = (css: string) => document.querySelector(css)?.hasAttribute('open') ?? false;
  if (!(await runInPage(page, isOpen, details))) await press(page, `${details} > summary`);
}
