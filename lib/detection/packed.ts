/** What a list of the table holds: people's words or Apple's phrases. */
export type ListKind = 'words' | 'phrases';

/** One list of the table that ships: what its words or phrases are of, in which language (BCP 47). */
export interface PackedList {
  readonly kind: ListKind;
  readonly language: string;
  /** Signs of what the list is of, see `signOf`. */
  readonly head: string;
  readonly forms: readonly string[];
}

const FIRST_SIGN = 0x21;
const CAPITAL_A = 65;

/** Begin the line that names the language of the lists below it. */
export const MARKS: Readonly<Record<ListKind, string>> = { phrases: ' ', words: '  ' };

/** One printable character for a place in a list of ids. */
export function signOf(index: number): string {
  return String.fromCharCode(FIRST_SIGN + index);
}

/** The place that a sign stands for, see `signOf`. */
export function placeOf(sign: string): number {
  return sign.charCodeAt(0) - FIRST_SIGN;
}

const isCapital = (code: number): boolean => code >= CAPITAL_A && code <= CAPITAL_A + 25;

/** Reads forms that `pack` in scripts/lib/pack.ts wrote: a capital says how much of the one before each begins with. */
function unpack(line: string): readonly string[] {
  const forms: string[] = [];
  let before = '';
  for (let at = 0; at < line.length; ) {
    let end = at + 1;
    while (end < line.length && !isCapital(line.charCodeAt(end))) end++;
    before = before.slice(0, line.charCodeAt(at) - CAPITAL_A) + line.slice(at + 1, end);
    forms.push(before);
    at = end;
  }
  return forms;
}

/**
 * Lets the two characters of each pair change places; done twice, nothing has changed. Letters of other scripts take two
 * or three bytes, so the commonest of a language are written as the Latin ones that it needs least.
 * @param pairs an even number of different characters
 */
export function swapped(text: string, pairs: string): string {
  if (pairs === '') return text;
  const partner = (char: string): string => {
    const at = pairs.indexOf(char);
    return at < 0 ? char : pairs.charAt(at ^ 1);
  };
  const known = new Map<string, string>([...pairs].map((char) => [char, partner(char)]));
  let written = '';
  for (const char of text) written += known.get(char) ?? char;
  return written;
}

/**
 * Reads a table: a line with blanks before it (see MARKS) names a language and, where another blank follows, the pairs
 * of characters that have changed places from there on; those below it are lists, a head and a blank before the forms.
 * @param table as `npm run tables` writes it
 * @param wanted lists of which kind; of both if left out
 */
export function packedLists(table: string, wanted?: ListKind): readonly PackedList[] {
  let [kind, language, pairs]: [ListKind, string, string] = ['phrases', '', ''];
  return table.split('\n').flatMap((line) => {
    const blank = line.indexOf(' ');
    if (blank > 0) {
      if (wanted !== undefined && wanted !== kind) return [];
      const forms = unpack(swapped(line.slice(blank + 1), pairs));
      return { kind, language, head: line.slice(0, blank), forms };
    }
    kind = line.startsWith(MARKS.words) ? 'words' : 'phrases';
    const [name = '', swap = pairs] = line.trimStart().split(' ');
    [language, pairs] = [name, swap];
    return [];
  });
}
