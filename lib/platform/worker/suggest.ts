import { type Names, suggestErrors } from '../../detection/suggest';
import { ERROR_IDS, type ErrorId } from '../../knowledge/ids';
import { keyOf } from '../../state/locale-keys';
import { i18n } from '../words';

/** What an error is called in the browser's language. */
export const titleOf = (error: ErrorId): string => i18n.t(`error.${keyOf(error)}.title`);

let names: Names | null = null;

/** With a slip in it, so that the words to put it right are loaded as well. */
const ANYTHING = 'the backup has faled';

/**
 * Errors that fit what has been typed so far, best first; reads and keeps nothing.
 * @param text '' loads the tables, so that the first word need not wait for them
 */
export function suggest(text: string): readonly ErrorId[] {
  // The browser's language stays the same for as long as the worker lives.
  names ??= new Map(ERROR_IDS.map((error) => [error, titleOf(error)]));
  const found = suggestErrors(text || ANYTHING, names);
  return text === '' ? [] : found;
}
