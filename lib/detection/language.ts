import type { Span, Spans } from './concepts';

/** Marks words that several languages share, such as "backup" (BCP 47: undetermined). */
export const ANY_LANGUAGE = 'und';

/** Languages near enough that a word which one lists is a word of the others too. */
const FAMILIES = ['sv da nb', 'cs sk pl hr', 'ru uk', 'es pt ca it fr ro', 'ja zh', 'id ms'];
const FAMILY = new Map(
  FAMILIES.flatMap((family) => family.split(' ').map((language) => [language, family] as const)),
);
/** Whether the words of one language count as words of another too. */
export function areAlike(one: string, other: string): boolean {
  return FAMILY.get(one) !== undefined && FAMILY.get(one) === FAMILY.get(other);
}

/** Its words are borrowed everywhere: "password" is Italian too. */
export const LENDER = 'en';
/** A language of which this many times less was found than of another is not spoken here: its words are false friends. */
const FAINT = 4;

/** Letters of the words that were found, by what `groupOf` makes of their language; words of any language left out. */
function heard(spans: Spans, groupOf: (language: string) => string): ReadonlyMap<string, number> {
  const places = new Map<string, Map<number, number>>();
  for (const { language, start, letters } of Object.values(spans).flat()) {
    if (language === ANY_LANGUAGE) continue;
    const group = groupOf(language);
    const known = places.get(group) ?? new Map<number, number>();
    known.set(start, Math.max(known.get(start) ?? 0, letters));
    places.set(group, known);
  }
  const sums = [...places].map(
    ([group, byStart]) => [group, [...byStart.values()].reduce((sum, letters) => sum + letters, 0)] as const,
  );
  return new Map(sums);
}

/**
 * The language that most of the words which were found are of, by their length.
 * @param spans the words of a text, see `findConcepts`
 * @returns a BCP 47 code, or an empty string where only words were found that many languages share
 */
export function languageOf(spans: Spans): string {
  const [loudest] = [...heard(spans, (language) => language)].sort(([, a], [, b]) => b - a);
  return loudest?.[0] ?? '';
}

/**
 * Which words count: those of any language, English ones, and those of languages that the text is in. Danish "tage" is "take", so it
 * is not the German days unless more of the text is German.
 * @param spans all words that were found in a text
 */
export function isSpoken(spans: Spans): (span: Span) => boolean {
  const familyOf = (language: string): string => FAMILY.get(language) ?? language;
  const loud = heard(spans, familyOf);
  const loudest = Math.max(0, ...loud.values());
  return ({ language }) =>
    language === ANY_LANGUAGE ||
    language === LENDER ||
    (loud.get(familyOf(language)) ?? 0) * FAINT >= loudest;
}
