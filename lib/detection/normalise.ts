import { decodeEntity } from './entities';

/** Text over this length is cut, so that time stays bounded. */
export const MAX_TEXT = 20_000;

/** A form of a text that is easier to search, with the way back to the text as it stood. */
export interface Normalised {
  readonly source: string;
  readonly text: string;
  /** `origin[i]` is the offset in `source` of what became `text[i]`; one entry more than `text` has characters. */
  readonly origin: readonly number[];
}

const INVISIBLE = /\p{Cf}|\u034F|\p{Variation_Selector}/gu;
const FOLLOWS_A_BASE = /[\p{M}\u1160-\u11FF\uFF9E\uFF9F\u200B-\u200D\u2060\uFEFF]/u;
/** Scripts in which people leave marks out when they type in haste. */
const MARKS_ARE_OPTIONAL =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const WITHOUT_MARKS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ى: 'ي',
  ة: 'ه',
};

function punctuation(char: string): string {
  if (/[\u2018-\u201B\u2032\u02BC\u00B4`\u2039\u203A]/.test(char)) return "'";
  if (/[\u201C-\u201F\u2033\u00AB\u00BB\u300C-\u300F\u301D-\u301F]/.test(char)) return '"';
  if (/[\u2010-\u2015\u2212\uFE58\uFE63]/.test(char)) return '-';
  return /[\s\p{Cc}]/u.test(char) ? ' ' : char;
}

/** NFKC, lower case, ASCII quotes and dashes, and letters of alphabets without accents, for one character with its marks. */
function foldCluster(cluster: string): string {
  const visible = cluster.replace(INVISIBLE, '');
  if (visible === '') return '';
  const folded = punctuation(visible).normalize('NFKC').toLowerCase();
  if (!MARKS_ARE_OPTIONAL.test(folded)) return folded;
  const bare = folded.normalize('NFD').replace(/\p{M}/gu, '');
  return WITHOUT_MARKS[bare] ?? bare;
}

function clusterEnd(source: string, at: number): number {
  let end = at + ((source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (end < source.length && end - at < 8 && FOLLOWS_A_BASE.test(source.charAt(end))) end++;
  return end;
}

/** What stands at an offset, entities read, and the offset behind it. */
function unitAt(source: string, at: number): { text: string; end: number } {
  const code = source.charCodeAt(at);
  if (code === 0x26) return decodeEntity(source, at) ?? { text: '&', end: at + 1 };
  const next = source.charCodeAt(at + 1);
  const alone = code < 0x80 && (next < 0x80 || at + 1 === source.length);
  const end = alone ? at + 1 : clusterEnd(source, at);
  return { text: source.slice(at, end), end };
}

/** Printable ASCII but the backtick, which is a quotation mark, needs no table. */
function fold(unit: string): string {
  const code = unit.length === 1 ? unit.charCodeAt(0) : 0;
  return code > 0x20 && code < 0x7f && code !== 0x60 ? unit.toLowerCase() : foldCluster(unit);
}

/**
 * The text in one spelling: NFKC, without invisible characters and accents, ASCII quotes and dashes, one blank for
 * many, lower case, HTML entities read. Which spellings occur: Apple mixes U+2019 with ', puts NBSP in names, and
 * Japanese pages put U+200B and U+2060 between letters (support.apple.com/HT203516, 2014-2022).
 * @param source any string; only the first 20,000 characters are read
 * @returns the form and, for each of its characters, where it came from
 */
export function normalise(source: string): Normalised {
  const cut = source.length > MAX_TEXT ? source.slice(0, MAX_TEXT) : source;
  const origin: number[] = [];
  let text = '';
  // Kept apart: to look into a text that is still growing makes the browser copy all of it.
  let last = ' ';
  for (let at = 0; at < cut.length; ) {
    const unit = unitAt(cut, at);
    const piece = fold(unit.text);
    if (piece !== '' && !(piece === ' ' && last === ' ')) {
      text += piece;
      last = piece.charAt(piece.length - 1);
      for (let i = 0; i < piece.length; i++) origin.push(at);
    }
    at = unit.end;
  }
  origin.push(cut.length);
  return { source: cut, text, origin };
}
