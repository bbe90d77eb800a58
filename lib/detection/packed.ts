/** One list of a table that ships: what its words or phrases are of, in which language (BCP 47). */
export interface PackedList {
  readonly language: string;
  /** Signs of what the list is of, see `signOf`. */
  readonly head: string;
  readonly forms: readonly string[];
}

const FIRST_SIGN = 0x21;
const CAPITAL_A = 65;

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
function unpack(line: string, from: number): readonly string[] {
  const forms: string[] = [];
  let before = '';
  for (let at = from; at < line.length; ) {
    let end = at + 1;
    while (end < line.length && !isCapital(line.charCodeAt(end))) end++;
    before = before.slice(0, line.charCodeAt(at) - CAPITAL_A) + line.slice(at + 1, end);
    forms.push(before);
    at = end;
  }
  return forms;
}

/**
 * Reads a table: a line with a blank before it names the language of those below, which are lists, a head and a blank
 * before the forms.
 * @param table as `npm run tables` writes it
 */
export function packedLists(table: string): readonly PackedList[] {
  let language = '';
  return table.split('\n').flatMap((line) => {
    const blank = line.indexOf(' ');
    if (blank > 0) return { language, head: line.slice(0, blank), forms: unpack(line, blank + 1) };
    language = line.slice(1);
    return [];
  });
}
