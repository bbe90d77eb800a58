import type { Spans } from './concepts';

/** Marks words that several languages share, such as "backup" (BCP 47: undetermined). */
export const ANY_LANGUAGE = 'und';

/**
 * The language that most of the words which were found are of, by their length.
 * @param spans the words of a text, see `findConcepts`
 * @returns a BCP 47 code, or an empty string where only words were found that many languages share
 */
export function languageOf(spans: Spans): string {
  const heard = new Map<string, number>();
  for (const { language, start, end } of Object.values(spans).flat())
    if (language !== ANY_LANGUAGE) heard.set(language, (heard.get(language) ?? 0) + end - start);
  const [loudest] = [...heard].sort(([, a], [, b]) => b - a);
  return loudest?.[0] ?? '';
}
