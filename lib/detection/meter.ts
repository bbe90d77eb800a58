import type { StorageMeter } from './types';

const QUANTITY =
  /(?<![\d.,])(\d{1,4}(?:[.,\s]\d{3})?(?:[.,]\d{1,3})?)\s?([kmgt][bo]|[кмгт]б)(?![a-zа-я\d])/giu;
const SHARE = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)\s?%/u;
const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  g: 1e9,
  t: 1e12,
  к: 1e3,
  м: 1e6,
  г: 1e9,
  т: 1e12,
};
/** "used of total": what stands between the two numbers. */
const USED_OF_TOTAL =
  /^\W{0,3}(?:used|belegt|verwendet|utilisés?|usados?|utilizados?|gebruikt|usati|in uso)?\W{0,3}(?:of|out of|von|sur|de|di|su|van|из|z|od|av|af|的|\/)\s?(?:total|insgesamt|the)?\W{0,3}$/iu;
/** "total, of which used": Japanese, Korean, Chinese. */
const TOTAL_OF_USED = /^\s?(?:中的?|のうち|중)\s?(?:已使用|已用)?\s?$/u;
const FREE =
  /free|available|left|remaining|frei|verfügbar|übrig|libres?|disponib|restant|liber[oi]|livres?|vrij|beschikbaar|空き|残り|可用|剩余|剩餘|남음|남은|사용 가능|свободн|доступн|остал/iu;
const USED =
  /used|belegt|verwendet|utilis|usad|utiliz|usat|gebruikt|in uso|使用|已用|사용|использ|занят|full|voll|plein|lleno|pieno|cheio|vol\b|заполн/iu;

function toNumber(digits: string, unit: string): number {
  const compact = digits.replace(/\s/g, '');
  const thousands = /^\d{1,3}[.,]\d{3}$/.test(compact) && /[kmкм]/i.test(unit);
  return Number(
    thousands ? compact.replace(/[.,]/, '') : compact.replace(/[.,](?=\d{3}[.,])/, '').replace(',', '.'),
  );
}

interface Quantity {
  readonly bytes: number;
  readonly start: number;
  readonly end: number;
}

function quantitiesIn(text: string): Quantity[] {
  return Array.from(text.matchAll(QUANTITY), (match) => {
    const [whole, digits = '', unit = ''] = match;
    const bytes = toNumber(digits, unit) * (SCALE[unit.charAt(0).toLowerCase()] ?? 0);
    return { bytes, start: match.index, end: match.index + whole.length };
  });
}

/** Used and total of two quantities, or null where the words between and around them do not make a meter. */
function usedAndTotal(text: string, first: Quantity, second: Quantity): readonly [number, number] | null {
  const between = text.slice(first.end, second.start);
  if (between.length > 25) return null;
  const around = text.slice(Math.max(0, first.start - 25), second.end + 25);
  const total = Math.max(first.bytes, second.bytes);
  const less = Math.min(first.bytes, second.bytes);
  if (FREE.test(around) && !USED.test(around)) {
    const joined = USED_OF_TOTAL.test(between.replace(FREE, '').replace(/\s+/g, ' '));
    return joined && less < total ? [total - less, total] : null;
  }
  if (TOTAL_OF_USED.test(between)) return [second.bytes, first.bytes];
  if (USED_OF_TOTAL.test(between)) return [first.bytes, second.bytes];
  return USED.test(around) ? [less, total] : null;
}

function quoted(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200);
}

function shareIn(text: string): StorageMeter | null {
  const match = SHARE.exec(text);
  const alone = match !== null && text.trim() === match[0];
  if (!match?.[1] || !(alone || (text.length <= 120 && USED.test(text)))) return null;
  return { share: Number(match[1].replace(',', '.')) / 100, quote: quoted(text) };
}

/**
 * Reads iCloud's storage meter: "4.9 GB of 5 GB", "4,9 Go sur 5 Go", "5GB 中 4.9GB を使用", "98 %". Formats of numbers
 * and units: Apple mail and articles in de, fr, ru; the order of numbers follows the words between them.
 * @param text a short visible text, at most some hundred characters
 * @returns bytes (decimal units, as Apple counts) or a share, or null where the text is no meter
 */
export function parseStorageMeter(text: string): StorageMeter | null {
  const short = text.slice(0, 400);
  const [first, second, third] = quantitiesIn(short);
  if (!first) return shareIn(short);
  if (!second || third) return null;
  const meter = usedAndTotal(short, first, second);
  if (!meter || meter[1] <= 0) return null;
  return { used: Math.round(meter[0]), total: Math.round(meter[1]), quote: quoted(short) };
}
