import type { Page } from 'puppeteer-core';
import { DEVELOPER_SERVICES } from '../../../lib/status/developer-services';
import { ALL_SERVICES } from '../../../lib/status/services-list';
import { runInPage } from '../harness';
import { SEVERAL } from './records';

/** What is Apple's or the person's own on a screen of the states, and so stands as it is in every language. */
const OWN = [
  ...[...ALL_SERVICES, ...DEVELOPER_SERVICES].toSorted((a, b) => b.length - a.length),
  ...SEVERAL.map(({ name }) => name),
  'Backup Beacon',
];
/** Units, codes and sites: 5 GB, 0xE8000065, apple.com; and the name of a setting of an organisation. */
const SIGNS = [
  String.raw`\b[KMGT]?B\b`,
  String.raw`\b0x[0-9A-F]+\b`,
  String.raw`\b[a-z.]+\.com\b`,
  String.raw`\bcolour\b`,
];

/** Quotes are Apple's or the person's words, keys and what one types are the browser's, documents keep their names. */
const AS_THEY_ARE =
  'blockquote, q, kbd, code, textarea, script, style, .sources li:not(:has(a)), a[href^="https:"]:not([href*="apple.com"])';

/** Runs in the page: visible text and names for screen readers in which plain Latin letters are left. */
function plainWords(own: readonly string[], signs: readonly string[], asTheyAre: string): string[] {
  const said: string[] = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    if (!element?.checkVisibility() || element.closest(asTheyAre)) continue;
    if (node instanceof Text) said.push(node.data);
    else
      for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
        said.push(element.getAttribute(name) ?? '');
  }
  const left = said.map((text) => {
    const without = own.reduce((rest, one) => rest.replaceAll(one, ''), text);
    return signs.reduce((rest, sign) => rest.replaceAll(new RegExp(sign, 'g'), ''), without).trim();
  });
  return left.filter((text) => /[A-Za-z]/.test(text));
}

/** Words on a page in a pseudo-locale that were not taken from its messages: one text each. */
export function untranslated(page: Page): Promise<string[]> {
  return runInPage(page, plainWords, OWN, SIGNS, AS_THEY_ARE);
}
