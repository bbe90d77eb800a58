import type { ErrorId } from '../knowledge/ids';
import { detectInText } from './detect';
import { matchable } from './matchable';

/** A shorter text fits everything. */
export const SHORTEST_HINT = 3;
export const MOST_SUGGESTIONS = 5;

/** What an error is called in the person's language. */
export type Names = ReadonlyMap<ErrorId, string>;

function wordsOf(text: string): readonly string[] {
  return matchable(text)
    .text.split(/[ .]/)
    .filter((word) => word !== '');
}

/** What people call "the device" of a name, in the spelling that texts are compared in. */
const DEVICE = 'iphone';

/** Errors whose names hold the typed words, the last of which may still be growing; "my" and "it" need not be there. */
function named(text: string, names: Names): readonly ErrorId[] {
  const typed = wordsOf(text).filter((word, at, { length }) => word.length > 3 || at === length - 1);
  if (typed.length === 0) return [];
  return [...names].flatMap(([error, name]) => {
    const own = wordsOf(name).flatMap((word) => (word === 'device' ? [word, DEVICE] : [word]));
    return typed.every((start) => own.some((word) => word.startsWith(start))) ? [error] : [];
  });
}

/**
 * Errors that a text still being typed may be about, best first: those that it says already, then those whose names go on
 * like it.
 * @param text any string; only the first 20,000 characters are read
 * @returns at most five, none for a text under three characters
 */
export function suggestErrors(text: string, names: Names): readonly ErrorId[] {
  if (text.trim().length < SHORTEST_HINT) return [];
  const said = detectInText(text).map(({ error }) => error);
  return [...new Set([...said, ...named(text, names)])].slice(0, MOST_SUGGESTIONS);
}
