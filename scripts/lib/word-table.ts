import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ANY_LANGUAGE } from '../../lib/detection/language';
import { isAlphabetic, matchable } from '../../lib/detection/matchable';
import { CONCEPT_IDS, type ConceptId } from '../../lib/knowledge/concepts';

const SOURCE = new URL('../../lib/knowledge/words/', import.meta.url);

/** Reviewed words of one language, by concept. */
export type WordSource = Readonly<Partial<Record<ConceptId, readonly string[]>>>;

/** Languages that have a file of words, as BCP 47 codes; `und` for words of any language. */
export function wordLanguages(): readonly string[] {
  return readdirSync(SOURCE).map((file) => file.replace(/\.yml$/, ''));
}

const read = new Map<string, WordSource>();

/** The reviewed words of a language. */
export function readWords(language: string): WordSource {
  const known = read.get(language);
  if (known) return known;
  const words: WordSource = parse(readFileSync(new URL(`${language}.yml`, SOURCE), 'utf8')) ?? {};
  read.set(language, words);
  return words;
}

function partForm(glob: string): string {
  if (glob.slice(1, -1).includes('*'))
    throw new Error(`"${glob}": a * stands at an end of a word; a gap is "…"`);
  const text = matchable(glob.replaceAll('*', '')).text;
  const inside = glob.startsWith('*') || !isAlphabetic(text.charAt(0));
  const stem = glob.endsWith('*') || !isAlphabetic(text.charAt(text.length - 1));
  return `${inside ? '*' : ''}${text}${stem ? '*' : ''}`;
}

/** A word in the form in which texts are compared; `*` stays where a longer word may go on, `…` where others may stand. */
export function wordForm(word: string): string {
  const [first = '', ...rest] = word.split('…').map((part) => partForm(part.trim()));
  if (first.replace(/[*]/g, '').length === 1) throw new Error(`"${word}" begins too short to be looked up`);
  return [first, ...rest].join('…');
}

/** Forms of a concept, by language in the order of the files. */
function formsOf(concept: ConceptId): ReadonlyMap<string, readonly string[]> {
  const entries = wordLanguages().map((language): [string, string[]] => {
    const forms = new Set((readWords(language)[concept] ?? []).map(wordForm));
    return [language, [...forms].filter((form) => form.length > 1)];
  });
  return new Map(entries);
}

/** "backup" is a word of ten languages: it is looked up once, and tells nothing of the language. */
function sharedOut(
  byLanguage: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, number>();
  for (const form of [...byLanguage.values()].flat()) uses.set(form, (uses.get(form) ?? 0) + 1);
  const everywhere = new Set(byLanguage.get(ANY_LANGUAGE));
  for (const [form, count] of uses) if (count > 1) everywhere.add(form);
  const own = [...byLanguage].map(([language, forms]): [string, string[]] => [
    language,
    forms.filter((form) => !everywhere.has(form)),
  ]);
  return new Map([...own, [ANY_LANGUAGE, [...everywhere]]]);
}

/**
 * Writes the words as the table that ships: a line `@de` for each language, under it a line for each concept in the
 * order of the concepts, `backup *sicherung*|sichern`. Grouped so, a language's words repeat each other and pack well.
 */
export function wordTable(): string {
  const shares = CONCEPT_IDS.map((concept) => [concept, sharedOut(formsOf(concept))] as const);
  return wordLanguages()
    .flatMap((language) => {
      const lines = shares.flatMap(([concept, byLanguage]) => {
        const forms = byLanguage.get(language) ?? [];
        return forms.length > 0 ? [`${concept} ${forms.join('|')}`] : [];
      });
      return [`@${language}`, ...lines];
    })
    .join('\n');
}
