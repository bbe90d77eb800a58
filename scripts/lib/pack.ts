import { type ListKind, MARKS, swapped } from '../../lib/detection/packed';

/** Lists of one kind in one language (BCP 47), before they are joined to a table. */
export interface Block {
  readonly kind: ListKind;
  readonly language: string;
  readonly lines: readonly Line[];
}

/** A list as `pack` writes it, behind the signs of what it is of. */
export interface Line {
  readonly head: string;
  readonly packed: string;
}

/** Languages that are alike stand together: what repeats within a few pages packs well. Others follow by name. */
const NEIGHBOURS =
  'hu fi tr sv da nb vi nl de en und ca es pt it fr ro cs sk hr pl el ru ms id zh ja ko th uk he ar hi'.split(
    ' ',
  );
const LONGEST = 25;
/** One letter in common saves nothing, and breaks what would repeat. */
const FEWEST = 2;
/** Characters that take one byte and are no signs of the table's own: `*`, `~`, `.`, a blank, capitals. */
const CHEAP = 'abcdefghijklmnopqrstuvwxyz0123456789!"#%&\'()+,-/:;<=>?@[]^_{|}';

const withoutRegion = (language: string): string => language.split('-')[0] ?? '';

function placeOf(language: string): number {
  const at = NEIGHBOURS.indexOf(withoutRegion(language));
  return at < 0 ? NEIGHBOURS.length : at;
}

/** Languages (BCP 47) in the order in which the table names them. */
export function inTableOrder(languages: Iterable<string>): readonly string[] {
  return [...languages].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < LONGEST && at < one.length && one.charAt(at) === other.charAt(at)) at++;
  return at < FEWEST ? 0 : at;
}

/**
 * Writes forms so that they take little room: sorted, each as a capital for how many characters it shares with the one
 * before (A none, B one, ...), and the rest.
 * @param forms without capitals
 */
export function pack(forms: readonly string[]): string {
  let before = '';
  return [...forms]
    .sort()
    .map((form) => {
      if (/[A-Z]/.test(form)) throw new Error(`"${form}" has a capital`);
      const shared = sharedStart(form, before);
      before = form;
      return String.fromCharCode(65 + shared) + form.slice(shared);
    })
    .join('');
}

function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const char of texts.join('')) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
}

/** Pairs for `swapped`: the commonest characters that take more than a byte, each with the rarest left of those that take one. */
export function pairsFor(texts: readonly string[]): string {
  const counts = countOf(texts);
  const uses = (char: string): number => counts.get(char) ?? 0;
  const cheap = [...CHEAP].sort((a, b) => uses(a) - uses(b));
  const dear = [...counts.keys()].filter((char) => char > '\u007f').sort((a, b) => uses(b) - uses(a));
  const pairs = dear.slice(0, cheap.length).map((char, at) => [char, cheap[at] ?? ''] as const);
  return pairs.flatMap(([one, other]) => (uses(one) > uses(other) + 2 ? [one + other] : [])).join('');
}

function written({ kind, language, lines }: Block, pairs: string, opens: boolean): string {
  const name = `${MARKS[kind]}${language}${opens ? ` ${pairs}` : ''}`;
  return [name, ...lines.map(({ head, packed }) => `${head} ${swapped(packed, pairs)}`)].join('\n');
}

/**
 * Writes all blocks as one table, see lib/detection/packed.ts: those of a language and its regions side by side, with
 * the same characters swapped.
 */
export function joined(blocks: readonly Block[]): string {
  const languages = inTableOrder(new Set(blocks.map(({ language }) => withoutRegion(language))));
  return languages
    .flatMap((language) => {
      const own = blocks.filter((block) => withoutRegion(block.language) === language);
      const pairs = pairsFor(own.flatMap(({ lines }) => lines.map(({ packed }) => packed)));
      return own.map((block, at) => written(block, pairs, at === 0));
    })
    .join('\n');
}
