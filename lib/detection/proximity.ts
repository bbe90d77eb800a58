import type { Span } from './concepts';

/** The words of a pattern must stand within this many characters. */
export const MAX_SPREAD = 160;

export interface Window {
  readonly start: number;
  readonly end: number;
  /** One word of each group, in the order of the groups. */
  readonly spans: readonly Span[];
}

function windowOf(spans: readonly Span[]): Window {
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
    spans,
  };
}

/**
 * The shortest stretch of text with one word of every group.
 * @param groups words of each group, each in the order of the text
 * @returns that stretch, or null where a group is empty or the words stand too far apart
 */
export function closest(groups: readonly (readonly Span[])[]): Window | null {
  const at = groups.map(() => 0);
  let best: Window | null = null;
  for (;;) {
    const spans: Span[] = [];
    for (const [i, group] of groups.entries()) {
      const span = group[at[i] ?? 0];
      if (!span) return best;
      spans.push(span);
    }
    const window = windowOf(spans);
    const width = window.end - window.start;
    if (width <= MAX_SPREAD && (!best || width < best.end - best.start)) best = window;
    const first = spans.findIndex((span) => span.start === window.start);
    at[first] = (at[first] ?? 0) + 1;
  }
}

/** Characters of a window that stand between its words. */
export function between({ start, spans }: Window): number {
  let sum = 0;
  let end = start;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    sum += Math.max(0, span.start - end);
    end = Math.max(end, span.end);
  }
  return sum;
}

/** Characters between a stretch and a word, 0 where they touch or overlap. */
export function distance(window: { readonly start: number; readonly end: number }, span: Span): number {
  return Math.max(0, span.start - window.end, window.start - span.end);
}
