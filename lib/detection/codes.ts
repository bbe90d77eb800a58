import {
  CLASSIC_CODES,
  type CodeMeaning,
  E8_ANY,
  E8_CODES,
  E8_CONNECT,
  E8_CONNECT_MEANING,
  FIRMWARE_CODES,
  MB_CODES,
} from '../knowledge/codes';
import { APP, BACKUP, ERROR_WORD, PHONE, RESTORE_OR_UPDATE } from './code-context';
import { findLogCodes, MB } from './log-codes';
import { normalise } from './normalise';
import { originalText } from './quote';
import type { Certainty, NamedCode } from './types';

export interface CodeHit {
  readonly meaning: CodeMeaning;
  /** As it stands in the text. */
  readonly code: string;
  readonly start: number;
  readonly end: number;
  /** Printed after "Underlying error": what led to the error, not the error itself. */
  readonly underlying: boolean;
}

/** More codes than this in one text say nothing new. */
const MAX_CODES = 40;
const MOST_NAMED = 5;
const E8_BASE = 0xe8000000;
const E8 = /0x(e8[0-9a-f]{6})(?![0-9a-f])/gi;
/** One digit too few, or one that is not known. */
const E8_MAYBE = /0xe80000[0-9a-f]{1,2}(?![0-9a-f])/gi;
const SIGNED = /-(402\d{6})(?!\d)/g;
const NUMBER = /(?<![\w.,:/\\-])(-?\d{1,4})(?![\w%:/\\-]|[.,]\d)/g;
function e8Meaning(value: number): CodeMeaning | null {
  const low = value - E8_BASE;
  if (low < 0 || low > 0xff) return null;
  return E8_CODES[low] ?? (E8_CONNECT.includes(low) ? E8_CONNECT_MEANING : null);
}

/**
 * What a code means.
 * @param code as Apple or tools print it: `-54`, `0xE8000013`, `-402653165`, `MBErrorDomain/205`, `4013`
 * @returns its meaning with a source, or null where no source for it is known
 */
export function meaningOfCode(code: string): CodeMeaning | null {
  const [, mb] = /^mberrordomain\W{1,3}(\d{1,4})$/i.exec(code) ?? [];
  if (mb) return MB_CODES[Number(mb)] ?? null;
  if (/^0xe8[0-9a-f]{6}$/i.test(code)) return e8Meaning(Number.parseInt(code, 16));
  if (/^-402\d{6}$/.test(code)) return e8Meaning(Number(code) + 2 ** 32);
  if (/^-\d{1,4}$/.test(code)) return CLASSIC_CODES[-Number(code)] ?? null;
  return /^\d{1,4}$/.test(code) ? (FIRMWARE_CODES[Number(code)] ?? null) : null;
}

/**
 * How much a code says.
 * @param code see `meaningOfCode`
 */
export function codeCertainty(code: string): Certainty {
  return meaningOfCode(code)?.certainty ?? 'unknown';
}

/** "iOS 9", "iPhone 14", "SE 2": a number of these is no code, however near the word "error" stands. */
const VERSION =
  /(?:\bi?pad ?os|ios|iphone|ipad|ipod|itunes|windows|win|mac ?os|version|pro|max|plus|mini|air|\bse|アイフォン|아이폰|айфон\p{L}*|苹果|蘋果) ?$/u;

/** "14 Pro", "SE 2": the number of a model, before its name. */
const MODEL = /^ ?(?:pro|plus|max|mini|air|ultra)\b/;

function namesAnError(text: string, start: number, end: number): boolean {
  return (
    ERROR_WORD.test(text.slice(Math.max(0, start - 32), start)) ||
    /^\W{0,2}(?:error\b|err\b|fehler|hata|ошибк|エラー|오류|错误|錯誤)/.test(text.slice(end, end + 9))
  );
}

/** Four digits that Apple uses as a code, and nobody as a year. */
function isTelling(code: string): boolean {
  return code.length === 4 && meaningOfCode(code) !== null && !/^(?:19|20)/.test(code);
}

/**
 * A bare number counts only beside "error", and only where the text is of a backup, a restore, an update or a phone;
 * "4013" says enough without that word.
 */
function isCode(text: string, code: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 200), end + 200);
  if (isTelling(code) && (RESTORE_OR_UPDATE.test(around) || APP.test(around))) return true;
  if (!namesAnError(text, start, end) || MODEL.test(text.slice(end, end + 7))) return false;
  if (VERSION.test(text.slice(Math.max(0, start - 12), start))) return false;
  if (code.startsWith('-')) return BACKUP.test(around) && !/be restored/.test(around);
  const isKnown = meaningOfCode(code) !== null;
  return RESTORE_OR_UPDATE.test(around) || (isKnown && (code.length === 4 || PHONE.test(around)));
}

/**
 * Finds error codes.
 * @param text a text in the form that `normalise` gives
 * @returns the codes that mean something, in no particular order; unknown codes are left out
 */
export function findCodes(text: string): CodeHit[] {
  const underlyingFrom = text.indexOf('underlying');
  const isUnderlying = (start: number): boolean => underlyingFrom >= 0 && start > underlyingFrom;
  const logged = findLogCodes(text).map((hit) => ({ ...hit, underlying: isUnderlying(hit.start) }));
  const hits: CodeHit[] = logged.slice(0, MAX_CODES);
  const add = (match: RegExpMatchArray, meaning: CodeMeaning | null, code: string) => {
    const start = match.index ?? 0;
    if (meaning && hits.length < MAX_CODES)
      hits.push({ meaning, code, start, end: start + match[0].length, underlying: isUnderlying(start) });
  };
  for (const match of text.matchAll(E8)) add(match, meaningOfCode(match[0]), match[0]);
  for (const match of text.matchAll(SIGNED)) add(match, meaningOfCode(match[0]), match[0]);
  if (hits.length === 0) for (const match of text.matchAll(E8_MAYBE)) add(match, E8_ANY, match[0]);
  for (const match of text.matchAll(NUMBER)) {
    const [code] = match;
    const start = match.index ?? 0;
    if (isCode(text, code, start, start + code.length)) add(match, meaningOfCode(code), code);
  }
  return hits;
}

/**
 * The error codes that a text names, whether or not anything is known of them.
 * @param source any string
 * @returns each code once, as it stands, with how much it says; at most five
 */
export function namedCodes(source: string): readonly NamedCode[] {
  const form = normalise(source);
  const { text } = form;
  const plain = [MB, E8, SIGNED].flatMap((shape) => [...text.matchAll(shape)]);
  const bare = [...text.matchAll(NUMBER)].filter(({ 0: code, index }) =>
    isCode(text, code, index, index + code.length),
  );
  const named = new Map(
    [...plain, ...bare].map(({ 0: code, index }) => [
      code,
      { code: originalText(form, index, index + code.length), certainty: codeCertainty(code) },
    ]),
  );
  return [...named.values()].slice(0, MOST_NAMED);
}
