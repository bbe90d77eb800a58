import { readSentences } from '../../../scripts/lib/sentences';

/** The English sentences by locale key. */
export const say = readSentences(new URL('../../../locales/en.yml', import.meta.url));

/** The sentence of a key, or '' where the locale lacks it. */
export function sentence(key: string): string {
  const found = say(key);
  return found === key ? '' : found;
}

/** Locale keys take no hyphens. */
export function keyOf(id: string): string {
  return id.replaceAll('-', '_');
}
