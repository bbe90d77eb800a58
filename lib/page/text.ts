import { MAX_TEXT } from './limits';

const INVISIBLE = /[\u2060\u200b\ufeff\u00ad]/g;

/** Takes out characters without width, which Apple's Japanese pages set between letters. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** One line of well-formed text: blanks collapsed, nothing invisible, halves of surrogate pairs replaced. */
export function clean(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, ' ').toWellFormed().trim();
}

/** The first `length` characters of a text, never half a surrogate pair. */
export function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

/** Whether an area's text has an anchor: one native read and one expression over it, so most areas need no walk. */
export function hasAnchor(area: Element, anchors: RegExp): boolean {
  return withoutInvisible((area.textContent ?? '').slice(0, MAX_TEXT)).search(anchors) >= 0;
}
