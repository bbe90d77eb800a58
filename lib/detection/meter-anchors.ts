/** A number with a unit of storage, as in lib/detection/meter.ts. */
const QUANTITY = '\\d\\s?(?:[kmgt][bo]|[кмгт]б)';

/** Two such numbers near each other: what a storage meter is made of. Imports nothing, for it runs in pages. */
export const PAIR = new RegExp(`${QUANTITY}.{1,40}${QUANTITY}`, 'iu');

/** The same, or a share alone. */
export const PAIR_OR_SHARE = new RegExp(`${PAIR.source}|\\d\\s?%`, 'iu');
