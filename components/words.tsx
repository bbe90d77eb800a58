import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CauseId, ErrorId, FixId } from '../lib/knowledge/ids';
import { pickLocale } from '../lib/state/format';
import { keyOf } from '../lib/state/locale-keys';
import type { Words } from '../lib/state/ports';

export { keyOf };

/** The words of the person's language, for everything below. */
export const WordsContext = createContext<Words | null>(null);

/**
 * The words of the person's language.
 * @throws where a component stands outside a WordsContext, which is a bug
 */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('WordsContext');
  return words;
}

/** The language that dates and numbers are written in, a BCP 47 tag. */
export function useLocale(): string {
  const words = useWords();
  return pickLocale(words.t('app.locale'), words.t('@@ui_locale'));
}

/**
 * Reads a word whose key comes from data, such as a menu path or an answer.
 * @param key full key, such as `path.icloud_backup`; the locale contract test holds that each exists
 * @returns the word, '' where it is missing
 */
export function wordAt(words: Words, key: string): string {
  // Data cannot carry the literal type that `t` asks for.
  return words.t(key as 'app.name');
}

/** Name of an error. */
export function errorName(words: Words, id: ErrorId): string {
  return words.t(`error.${keyOf(id)}.title`);
}

/** Name of a cause. */
export function causeName(words: Words, id: CauseId): string {
  return words.t(`cause.${keyOf(id)}.name`);
}

/** Title of a step. */
export function fixTitle(words: Words, id: FixId): string {
  return words.t(`fix.${keyOf(id)}.title`);
}
