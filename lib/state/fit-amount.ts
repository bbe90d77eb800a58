import { byteCount } from '../knowledge/values';

export const UNITS = ['megabyte', 'gigabyte', 'terabyte'] as const;
export type Unit = (typeof UNITS)[number];

/** A size as it stands in a field. */
export interface Amount {
  readonly text: string;
  readonly unit: Unit;
}

/**
 * Decimal units, as Apple counts. Windows counts a GB 7 % larger, so that free space read there is taken for a little less
 * than it is, which errs on the safe side.
 */
const SCALE: Readonly<Record<Unit, number>> = { megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12 };
/** "12", "12.5", "12,5", and with a unit of its own: "12 GB", "12 Go". */
const TYPED = /^(\d{0,10})(?:[.,](\d{0,9}))?(?:([mgt])[bo])?$/i;

/**
 * Reads what a person typed. A point and a comma both begin the decimals, only "1,234 MB" is a thousand.
 * @param amount a unit in the text goes before the chosen one
 * @returns bytes, or null where it is no size
 */
export function bytesOf({ text, unit }: Amount): number | null {
  const [, whole = '', part = '', letter = ''] = TYPED.exec(text.normalize('NFKC').replace(/\s/g, '')) ?? [];
  if (whole + part === '') return null;
  const own = UNITS.find((one) => letter !== '' && one.startsWith(letter.toLowerCase())) ?? unit;
  const isThousands = own === 'megabyte' && whole !== '' && part.length === 3;
  const count = Number(isThousands ? whole + part : `${whole}.${part}`);
  return byteCount(Math.round(count * SCALE[own]));
}

/**
 * The unit that a field begins with: GB, which most sizes are read in, unless that makes an odd number.
 * @param bytes undefined for an empty field
 */
export function unitFor(bytes = 0): Unit {
  if (bytes >= 1e12) return 'terabyte';
  return bytes > 0 && bytes < 1e8 ? 'megabyte' : 'gigabyte';
}

/**
 * Writes a size into a field, so that `bytesOf` reads the same again.
 * @param bytes undefined for an empty field
 */
export function textOf(bytes: number | undefined, unit: Unit, locale: string): string {
  if (bytes === undefined) return '';
  const format = new Intl.NumberFormat(locale, {
    maximumFractionDigits: unit === 'megabyte' ? 2 : 9,
    numberingSystem: 'latn',
    useGrouping: false,
  });
  return format.format(bytes / SCALE[unit]);
}

/** What a unit is called, such as "GB", in French "Go". */
export function unitName(unit: Unit, locale: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'unit', unit }).formatToParts(1);
  return parts.find(({ type }) => type === 'unit')?.value ?? unit;
}
