import { SIZE_NAMES } from './sizes';
import type { SizeChange, Sizes } from './types';

/**
 * Sizes after a change.
 * @param change null takes a size back, an absent one stays
 */
export function changeSizes(sizes: Sizes, change: SizeChange): Sizes {
  const changed = SIZE_NAMES.map((name) => [name, change[name] === undefined ? sizes[name] : change[name]]);
  return Object.fromEntries(changed.filter(([, bytes]) => typeof bytes === 'number'));
}

/**
 * All sizes that are known: those that the person gave, and iCloud's from the page where they gave none.
 * @param known what was given, and the page's storage meter
 */
export function knownSizes({
  sizes,
  meter,
}: {
  readonly sizes?: Sizes;
  readonly meter?: { readonly used: number; readonly total: number };
}): Sizes {
  return { ...(meter && { icloudUsed: meter.used, icloudTotal: meter.total }), ...sizes };
}
