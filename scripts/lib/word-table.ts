import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isAlphabetic, matchable } from '../../lib/detection/matchable';
import { CONCEPT_IDS, type ConceptId } from '../../lib/knowledge/concepts';

const SOURCE = new URL('../../lib/knowledge/words/', import.meta.url);

/** Reviewed words of one language, by concept. */
export type WordSource = Readonly<Partial<Record<ConceptId, readonly string[]>>>;

/** Languages that have a file of words, as BCP 47 codes. */
export function wordLanguages(): readonly string[] {
  return readdirSync(SOURCE).map((file) => file.replace(/\.yml$/, ''));
}

/** The reviewed words of a language. */
export function readWords(language: string): WordSource {
  return parse(readFileSync(new URL(`${language}.yml`, SOURCE), 'utf8')) ?? {};
}

/** A word in the form in which texts are compared; `*` stays where a longer word may go on. */
export function wordForm(glob: string): string {
  const text = matchable(glob.replaceAll('*', '')).text;
  const inside = glob.startsWith('*') || !isAlphabetic(text.charAt(0));
  const stem = glob.endsWith('*') || !isAlphabetic(text.charAt(text.length - 1));
  return `${inside ? '*' : ''}${text}${stem ? '*' : ''}`;
}

/**
 * Writes the words as the table that ships: a line for each language and concept, `de backup *sicherung*|sichern`, in
 * the order of the concepts.
 */
export function wordTable(): string {
  const lines = wordLanguages().flatMap((language) => {
    const words = readWords(language);
    return CONCEPT_IDS.flatMap((concept) => {
      const forms = [...new Set((words[concept] ?? []).map(wordForm))].filter((form) => form.length > 1);
      return forms.length > 0 ? [`${language} ${concept} ${forms.join('|')}`] : [];
    });
  });
  return lines.join('\n');
}
