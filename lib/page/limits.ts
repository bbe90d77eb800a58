/** A page may hold anything, so every reading ends by one of these bounds; what lies behind them is not read. */

/** Characters of a page's text that are looked at. */
export const MAX_TEXT = 300_000;

/** Nodes that one area is walked over, its shadow roots included. */
export const MAX_NODES = 50_000;

/** Elements that a selector is run over; a document that holds more is looked at from the top only. */
export const MAX_ELEMENTS = 30_000;

/** Elements, from the top, whose shadow roots are looked into; in too large a document, ten times as many are seen. */
export const MAX_SKELETON = 100;

/** Areas of one kind that are read, such as alerts. */
export const MAX_AREAS = 100;

/** Shadow roots entered in one reading. */
export const MAX_SHADOW_ROOTS = 100;

/** Characters of one block, a paragraph or a row, that are kept. */
export const MAX_BLOCK = 20_000;

/** Images whose `alt` is looked at. */
export const MAX_IMAGES = 200;

/** Candidates in a reading, and characters in each; the worker refuses more. */
export const MAX_CANDIDATES = 20;
export const MAX_CANDIDATE = 400;

/** Texts that look like a storage meter, and characters in each; the worker refuses more. */
export const MAX_METERS = 5;
export const MAX_METER = 200;

/** Characters of address and language that are sent; the worker refuses more. */
export const MAX_URL = 2_000;
export const MAX_LANG = 40;

/** Least time between a change and the reading that follows it, in ms. */
export const SETTLE_MS = 1_000;

/**
 * That time doubles while a page never rests, and is never less than COST_FACTOR times what the last reading took, both
 * up to this, in ms: a notice shown for less may be missed there.
 */
export const MAX_SETTLE_MS = 8_000;

/** A reading may take one part in so many of the time. */
export const COST_FACTOR = 200;

/** Longest piece of work done without giving way to the page, in ms. */
export const SLICE_MS = 4;

/** Longest wait for an idle moment, in ms; then a slice is done anyway. */
export const IDLE_TIMEOUT_MS = 4_000;
