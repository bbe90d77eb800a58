import type { Words } from '../lib/state/ports';

/**
 * Gives a page the language, the direction and the title of its words.
 * @param page the page's document
 * @param title what follows the product's name, '' for nothing
 * @returns the element that the screen is drawn in
 */
export function dressPage(page: Document, words: Words, title = ''): HTMLElement {
  page.documentElement.lang = words.t('app.locale');
  page.documentElement.dir = words.t('app.direction') === 'rtl' ? 'rtl' : 'ltr';
  const full = title === '' ? words.t('app.name') : `${words.t('app.name')}: ${title}`;
  // The browser takes milliseconds to set a title, also where nothing changes.
  if (page.title !== full) page.title = full;
  return page.getElementById('app') ?? page.body;
}
