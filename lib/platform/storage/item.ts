/** What a parser made of a stored value; `damaged` means that something of it could not be read. */
export interface Parsed<T> {
  readonly value: T;
  readonly damaged: boolean;
}

/** One stored record: its key, where it lives, and how an unknown value becomes it. */
export interface Item<T> {
  readonly key: string;
  readonly area: 'local' | 'session';
  readonly version: number;
  readonly fallback: T;
  /** Returns null where nothing of the value can be used. */
  readonly parse: (data: unknown) => Parsed<T> | null;
  /** Steps to the next version by the version they start from; a step may throw on a value it cannot read. */
  readonly migrate?: Readonly<Record<number, (data: unknown) => unknown>>;
}

/** Prefix under which a value that could not be read is kept, so that nothing is lost. */
export const ASIDE = 'aside:';

function isEnvelope(raw: unknown): raw is { v: number; data: unknown } {
  return typeof raw === 'object' && raw !== null && 'v' in raw && typeof raw.v === 'number' && 'data' in raw;
}

function migrated<T>(item: Item<T>, from: number, data: unknown): unknown {
  let value = data;
  for (let version = from; version < item.version; version++) {
    const step = item.migrate?.[version];
    if (!step) return undefined;
    value = step(value);
  }
  return value;
}

/**
 * Reads a raw stored value.
 * @param raw what storage returned for the key; undefined where nothing is stored
 * @returns the value, or the item's fallback; `damaged` where a stored value was not fully readable
 */
export function decode<T>(item: Item<T>, raw: unknown): Parsed<T> {
  if (raw === undefined) return { value: item.fallback, damaged: false };
  const lost = { value: item.fallback, damaged: true };
  if (!isEnvelope(raw) || raw.v > item.version) return lost;
  try {
    return item.parse(migrated(item, raw.v, raw.data)) ?? lost;
  } catch {
    return lost;
  }
}

/** The stored form of a value. */
export function encode<T>(item: Item<T>, value: T): { v: number; data: T } {
  return { v: item.version, data: value };
}
