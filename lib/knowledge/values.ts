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

/** @returns those of the named fields that hold a moment, as moment() takes it */
export function moments<Key extends string>(
  raw: Record<string, unknown> | null,
  keys: readonly Key[],
): { [Name in Key]?: number } {
  const found: { [Name in Key]?: number } = {};
  for (const key of keys) {
    const time = moment(raw?.[key]);
    if (time !== null) found[key] = time;
  }
  return found;
}

/** @returns the value if it is a whole number from 0 on, else 0 */
export function count(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

/** @returns the value if it is a text of at most 1,000 characters, else null */
export function shortText(value: unknown): string | null {
  return typeof value === 'string' && value.length <= LONGEST_TEXT ? value : null;
}

/** @returns the value if it is a size that a device, disk or cloud may have, 0 to 1 PB in bytes, else null */
export function byteCount(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= MOST_BYTES ? value : null;
}

/** @returns the value if it is one of the known texts, else null */
export function oneOf<T extends string>(known: readonly T[], value: unknown): T | null {
  return known.find((one) => one === value) ?? null;
}
