import type { Page } from 'puppeteer-core';
import { runInPage } from './page-run';

/** A place at which the Tab key stops. */
interface Stop {
  /** Place among all visible controls in the order of the document, -1 for what is none. */
  readonly place: number;
  /** What a person sees wrong there. */
  readonly flaws: readonly string[];
  /** Top and bottom on the page, px. */
  readonly top: number;
  readonly bottom: number;
}

/** What can be said of a page while something has the focus. */
interface Look {
  /** All visible controls in the order of the document, by name. */
  readonly controls: readonly string[];
  /** null: the page itself or the browser has the focus. */
  readonly stop: Stop | null;
}

/** Runs in the page. */
async function look(): Promise<Look> {
  /** https://www.w3.org/TR/WCAG22/#non-text-contrast */
  const LEAST_CONTRAST = 3;
  const CONTROLS = 'a[href], button, summary, input, select, textarea, iframe, [tabindex]';
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`;
  const isControl = (element: Element) =>
    element instanceof HTMLElement &&
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    element.checkVisibility({ visibilityProperty: true });
  const light = (colour: string) =>
    (colour.match(/[\d.]+/g) ?? [])
      .slice(0, 3)
      .map((part) => Number(part) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0.05);
  const ground = (element: Element | null): string => {
    const colour = element === null ? 'rgb(255, 255, 255)' : getComputedStyle(element).backgroundColor;
    return /, 0\)$/.test(colour) ? ground(element?.parentElement ?? null) : colour;
  };
  const contrast = (element: Element) => {
    const [a, b] = [light(getComputedStyle(element).outlineColor), light(ground(element.parentElement))];
    return Math.max(a, b) / Math.min(a, b);
  };
  const isInView = (element: Element) => {
    const { outlineWidth, outlineOffset } = getComputedStyle(element);
    const { top, bottom } = element.getBoundingClientRect();
    // Firefox leaves a control where it is as long as a part of it is seen.
    const ring = navigator.userAgent.includes('Firefox')
      ? (top - bottom) / 2
      : Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
    return top >= ring && bottom <= innerHeight - ring;
  };
  const flawsOf = async (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    // Chromium draws a ring of its own around the button inside a date.
    if (element.matches('input[type=date]:not(:focus-visible)')) return [];
    const isDrawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    // The browser scrolls to what got the focus when it draws the next frames.
    if (!isInView(element))
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return [
      ...(isDrawn && contrast(element) >= LEAST_CONTRAST ? [] : [`focus not seen: ${name(element)}`]),
      ...(isInView(element) ? [] : [`out of view: ${name(element)}`]),
    ];
  };
  const controls = [...document.querySelectorAll(CONTROLS)].filter(isControl);
  const at = document.activeElement;
  if (at === null || at === document.body || !document.hasFocus())
    return { controls: controls.map(name), stop: null };
  const place = controls.indexOf(at);
  const flaws = place < 0 ? [`no control: ${name(at)}`] : await flawsOf(at);
  const { top, bottom } = at.getBoundingClientRect();
  return {
    controls: controls.map(name),
    stop: { place, flaws, top: top + scrollY, bottom: bottom + scrollY },
  };
}

/** Goes on from where the focus is until it comes back to the first stop. */
async function stopsOf(
  page: Page,
  next: () => Promise<void>,
  most: number,
): Promise<{ stops: readonly Stop[]; controls: readonly string[] }> {
  const stops: Stop[] = [];
  for (let press = 0; press < most; press += 1) {
    await next();
    const { stop, controls } = await runInPage(page, look);
    if (stop === null) continue;
    if (stops.length > 1 && stop.place === stops[0]?.place) return { stops, controls };
    // A date is one control with a stop for each of its parts.
    if (stop.place !== stops.at(-1)?.place) stops.push(stop);
  }
  throw new Error(`${most} presses come by ${stops.length} controls and not round`);
}

/** The same stops, the one that comes first in the document first. */
function fromTheTop(stops: readonly Stop[]): readonly Stop[] {
  const first = stops.reduce((best, stop, at) => (stop.place < (stops[best]?.place ?? 0) ? at : best), 0);
  return [...stops.slice(first), ...stops.slice(0, first)];
}

/**
 * Goes once round a page and says what is wrong: a visible control that is not reached, a stop at what is none, an order
 * that is not that of the document or that jumps up the page, a focus that is not seen or stands outside the window; one
 * line each.
 * @param next presses the Tab key once, with Shift where the way is back
 * @param most presses after which there is no way round
 * @returns also the number of controls that the round came by
 */
export async function roundOf(
  page: Page,
  way: 'forward' | 'back',
  next: () => Promise<void>,
  most: number,
): Promise<{ readonly flaws: readonly string[]; readonly reached: number }> {
  const { stops, controls } = await stopsOf(page, next, most);
  const round = fromTheTop(way === 'forward' ? stops : stops.toReversed());
  const places = round.map(({ place }) => place);
  const missed = controls.filter((_, place) => !places.includes(place));
  const jumps = round.filter(({ place, bottom }, at) => {
    const before = round[at - 1];
    return before !== undefined && (place < before.place || bottom <= before.top);
  });
  const flaws = [
    ...missed.map((name) => `not reached: ${name}`),
    ...jumps.map(({ place }) => `out of order: ${controls[place]}`),
    ...round.flatMap((stop) => stop.flaws),
  ];
  return { flaws, reached: places.length };
}
