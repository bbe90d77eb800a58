const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  laquo: '"',
  raquo: '"',
  hellip: '…',
  ndash: '-',
  mdash: '-',
  shy: '',
};
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/iy;

/**
 * The HTML entity that starts at an offset: people paste page source and mail.
 * @param text any string
 * @param at offset of an `&`
 * @returns its text and the offset behind it, or null where none is known
 */
export function decodeEntity(text: string, at: number): { text: string; end: number } | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  if (!match) return null;
  const [whole, decimal, hex, name] = match;
  const end = at + whole.length;
  if (name) {
    const known = NAMED[name.toLowerCase()];
    return known === undefined ? null : { text: known, end };
  }
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff ? { text: String.fromCodePoint(code), end } : null;
}
