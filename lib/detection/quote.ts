import type { Normalised } from './normalise';

/** Longest quote, in UTF-16 units. */
export const MAX_QUOTE = 200;
const ENDS = /[.!?。！？\n\r]/;
/** Half a character, from a cut or from a broken paste: it breaks encoders further on. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

function tidy(text: string): string {
  return text.replace(LONE_SURROGATE, '').replace(/\s+/g, ' ').trim();
}

/** Whether a full stop at an offset ends a sentence, and not a number or an address. */
function isEnd(source: string, at: number): boolean {
  const char = source.charAt(at);
  if (!ENDS.test(char)) return false;
  return char !== '.' || /[\s"'”’»)]|^$/.test(source.charAt(at + 1));
}

/**
 * The text that matched, as it stood: at most 200 characters.
 * @param normalised a form of the text with the way back
 * @param start first character in that form
 * @param end behind the last character in that form
 */
export function originalText(normalised: Normalised, start: number, end: number): string {
  const { source, origin } = normalised;
  const from = origin[start] ?? 0;
  const to = origin[end] ?? source.length;
  return tidy(source.slice(from, Math.min(to, from + MAX_QUOTE)));
}

/**
 * The sentence around a match, as it stood: at most 200 characters, the match among them.
 * @param normalised a form of the text with the way back
 * @param start first character of the match in that form
 * @param end behind its last character
 */
export function quoteAround(normalised: Normalised, start: number, end: number): string {
  const { source, origin } = normalised;
  const from = origin[start] ?? 0;
  const to = Math.min(origin[end] ?? source.length, from + MAX_QUOTE);
  let left = from;
  let right = Math.max(from, to - 1);
  const room = MAX_QUOTE - (to - from);
  while (left > 0 && from - left < room && !isEnd(source, left - 1)) left--;
  while (right < source.length && right + 1 - left < MAX_QUOTE && !isEnd(source, right)) right++;
  return tidy(source.slice(left, Math.min(source.length, right + 1)));
}
