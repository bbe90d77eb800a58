import type { Page } from 'puppeteer-core';
import { runInPage } from '../harness';

/** Runs in the page: what does not fit, is cut off, or is too small to press; one line each. */
function flaws(): string[] {
  const LEAST = 24;
  const root = document.documentElement;
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}${[...element.classList].map((one) => `.${one}`).join('')} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
  // What only screen readers get lies in a box that is clipped to nothing.
  const isForReadersOnly = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).clipPath !== 'none' || isForReadersOnly(element.parentElement));
  const isShown = (element: Element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && !isForReadersOnly(element);
  };
  const isOutside = (element: Element) => {
    const { left, right } = element.getBoundingClientRect();
    return left < -1 || right > root.clientWidth + 1;
  };
  const isCut = (element: Element) => {
    // What a person wrote into a field can be moved in it.
    if (element.matches('textarea, input, select, svg, svg *')) return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    const cuts = (how: string) => how === 'hidden' || how === 'clip';
    const wide = cuts(overflowX) && element.scrollWidth > element.clientWidth + 1;
    return wide || (cuts(overflowY) && element.scrollHeight > element.clientHeight + 2);
  };
  const isTarget = (element: Element) => {
    if (!element.matches('a[href], button, summary, input, select, textarea, [role=button]')) return false;
    // A link in the middle of a sentence is as high as its line: https://www.w3.org/TR/WCAG22/#target-size-minimum
    const isInText =
      element.matches('p a[href]') && element.parentElement?.textContent !== element.textContent;
    return !isInText && !element.matches(':disabled');
  };
  const isSmall = (element: Element) => {
    const own = element.getBoundingClientRect();
    const label =
      element.closest('label') ?? (element.id && document.querySelector(`label[for="${element.id}"]`));
    const around = label ? label.getBoundingClientRect() : own;
    return Math.max(own.width, around.width) < LEAST || Math.max(own.height, around.height) < LEAST;
  };
  const shown = [...document.body.querySelectorAll('*')].filter(isShown);
  const tooWide = root.scrollWidth > root.clientWidth ? [`page: ${root.scrollWidth} px wide`] : [];
  const list = (what: string, elements: Element[]) => elements.map((element) => `${what}: ${name(element)}`);
  return [
    ...tooWide,
    ...list('outside', shown.filter(isOutside)),
    ...list('cut', shown.filter(isCut)),
    ...list('small', shown.filter(isTarget).filter(isSmall)),
  ];
}

/**
 * What is wrong with the layout of a page as it stands: anything wider than the window, text that is cut off, and targets
 * under 24 px; one line each.
 */
export function layoutFlaws(page: Page): Promise<string[]> {
  return runInPage(page, flaws);
}
