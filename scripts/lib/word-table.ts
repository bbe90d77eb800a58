import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ANY_LANGUAGE, areAlike, LENDER } from '../../lib/detection/language';
import { isAlphabetic, matchable } from '../../lib/detection/matchable';
import { signOf } from '../../lib/detection/packed';
import { GAP_SIGN } from '../../lib/detection/word-index';
import { CONCEPT_IDS, type ConceptId } from '../../lib/knowledge/concepts';
import { type Block, pack } from './pack';
import { withoutRedundant } from './redundant';

/** Forms of a list that names several concepts, below which it is not worth its line. */
const FEW = 2;
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
  // Where words do not stand apart a star would say nothing.
  const inside = glob.startsWith('*') && isAlphabetic(text.charAt(0));
  const stem = glob.endsWith('*') && isAlphabetic(text.charAt(text.length - 1));
  return `${inside ? '*' : ''}${text}${stem ? '*' : ''}`;
}

/** A word in the form in which texts are compared; `*` stays where a longer word may go on, `~` where others may stand. */
export function wordForm(word: string): string {
  const [first = '', ...rest] = word.split('…').map((part) => partForm(part.trim()));
  if (first.replace(/[*]/g, '').length === 1) throw new Error(`"${word}" begins too short to be looked up`);
  return [first, ...rest].join(GAP_SIGN);
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

/** Forms that say something which no other form says that counts wherever they do. */
function telling(byLanguage: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const formsIn = (language: string): readonly string[] => byLanguage.get(language) ?? [];
  const kept = [...byLanguage].map(([language, forms]): [string, readonly string[]] => {
    const counts = (other: string): boolean => other === LENDER || areAlike(other, language);
    const beside = wordLanguages().filter((other) => other !== language && counts(other));
    const shared = language === ANY_LANGUAGE ? [] : formsIn(ANY_LANGUAGE);
    return [language, withoutRedundant(forms, [...shared, ...beside.flatMap(formsIn)])];
  });
  return new Map(kept);
}

type Shares = readonly (readonly [ConceptId, ReadonlyMap<string, readonly string[]>])[];

/** Forms of a language by the signs of all concepts that they are words of: "fails" is one of two. */
function byConcepts(shares: Shares, language: string): ReadonlyMap<string, readonly string[]> {
  const signs = new Map<string, string>();
  for (const [concept, byLanguage] of shares) {
    for (const form of byLanguage.get(language) ?? [])
      signs.set(form, `${signs.get(form) ?? ''}${signOf(CONCEPT_IDS.indexOf(concept))}`);
  }
  return withoutShortLists(grouped([...signs].map(([form, head]) => [head, form] as const)));
}

function grouped(entries: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [head, form] of entries) groups.set(head, [...(groups.get(head) ?? []), form]);
  return groups;
}

/** A list of its own costs more than to name a few forms under each of their concepts. */
function withoutShortLists(
  lists: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  return grouped(
    [...lists].flatMap(([head, forms]) =>
      (forms.length > FEW ? [head] : [...head]).flatMap((sign) => forms.map((form) => [sign, form] as const)),
    ),
  );
}

/** The words as they stand in the table that ships, a block a language: its lists are headed by the signs of their concepts. */
export function wordBlocks(): readonly Block[] {
  const shares = CONCEPT_IDS.map((concept) => [concept, telling(sharedOut(formsOf(concept)))] as const);
  return wordLanguages().map((language) => {
    const groups = [...byConcepts(shares, language)].sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = groups.map(([head, forms]) => ({ head, packed: pack(forms) }));
    return { kind: 'words', language, lines };
  });
}
