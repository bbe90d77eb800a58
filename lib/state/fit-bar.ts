import type { KnownFit } from '../diagnosis/fit';

/** Width of a whole bar, in units of the picture. */
export const BAR_WIDTH = 300;
/** What is there at all can be seen. */
const LEAST = 5;

export type BarKind = 'used' | 'next' | 'free' | 'over';

/** A stretch of the bar. */
export interface BarPart {
  readonly kind: BarKind;
  readonly at: number;
  readonly width: number;
}

/**
 * Draws what is used, the next backup on top of it, and what is left free or stands over the edge.
 * @returns the parts that are there, from the start of the bar to its end
 */
export function barOf({ next, used, total, free, missing }: KnownFit): readonly BarPart[] {
  const inside = Math.min(next, free);
  const bytes = [
    ['used', Math.min(used, total)],
    ['next', inside],
    ['free', missing > 0 ? 0 : free - inside],
    ['over', missing],
  ] as const;
  const there = bytes.filter(([, size]) => size > 0);
  const widths = spread(there.map(([, size]) => size));
  let at = 0;
  return there.map(([kind], index) => {
    const width = widths[index] ?? 0;
    at += width;
    return { kind, at: at - width, width };
  });
}

/** Widths in proportion, none below the least; the widest gives what that takes. */
function spread(sizes: readonly number[]): readonly number[] {
  const sum = sizes.reduce((all, one) => all + one, 0);
  const widths = sizes.map((one) => Math.max(LEAST, (one / sum) * BAR_WIDTH));
  const surplus = widths.reduce((all, one) => all + one, 0) - BAR_WIDTH;
  const widest = widths.indexOf(Math.max(...widths));
  return widths.map((one, index) => (index === widest ? one - surplus : one));
}
