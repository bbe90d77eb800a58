const LONGEST_TEXT = 1000;
const LATEST = 8.64e15;
const MOST_BYTES = 1e15;

/** @returns the value as an object with unknown fields, or null */
export function fields(value: unknown): Record<string, unknown> | null {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : null; // an object that is no array has such fields
}

/** @returns the value if it is an array, else an empty one */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** @returns the value if it is a moment that a Date can hold, ms since 1970 UTC, else null */
export function moment(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= LATEST ? value : null;
}

/**
 * Reads named fields, each by itself: a bad one costs no other.
 * @param read answers null for what it cannot take
 * @returns those that could be read
 */
export function readable<Key extends string, T>(
  raw: Record<string, unknown> | null,
  keys: readonly Key[],
  read: (value: unknown) => T | null,
): { [Name in Key]?: T } {
  const found: { [Name in Key]?: T } = {};
  for (const key of keys) {
    const value = read(raw?.[key]);
    if (value !== null) found[key] = value;
  }
  return found;
}

/** @returns those of the named fields that hold a moment, as moment() takes it */
export function moments<Key extends string>(
  raw: Record<string, unknown> | null,
  keys: readonly Key[],
): { [Name in Key]?: number } {
  return readable(raw, keys, moment);
}

/** @returns the value if it is a whole number from 0 on, else 0 */
export function count(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

/** @returns the value if it is a text of at most 1,000 characters, else null */
export function shortText(value: unknown): string | null {
  return typeof value === 'string' && value.length <= LONGEST_TEXT ? value : null;
}

/** @returns the value if it is a language as BCP 47 writes it, with script and region at most: de, zh-Hant, pt-BR; else null */
export function languageTag(value: unknown): string | null {
  return typeof value === 'string' && /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(value) ? value : null;
}

/** @returns the value if it is a size that a device, disk or cloud may have, 0 to 1 PB in bytes, else null */
export function byteCount(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= MOST_BYTES ? value : null;
}

/** @returns the value if it is one of the known texts, else null */
export function oneOf<T extends string>(known: readonly T[], value: unknown): T | null {
  return known.find((one) => one === value) ?? null;
}
