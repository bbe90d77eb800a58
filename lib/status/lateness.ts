import type { IncidentPart } from './types';

/** Checks are 10 minutes apart, 20 % more or less: nearer than this nobody can say when Apple posted something. */
const NEAR = 15 * 60_000;

/**
 * How long after its start Apple posted an event, ms. `known` is exact to a quarter of an hour; `between` and `most` are
 * what is certain after a longer time without a check. `afterEnd`: it was posted only when it was over.
 */
export type Lateness =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'known' | 'most'; readonly most: number; readonly afterEnd: boolean }
  | { readonly kind: 'between'; readonly least: number; readonly most: number; readonly afterEnd: boolean };

const UNKNOWN: Lateness = { kind: 'unknown' };

/**
 * Bounds of the time between an event's start and its posting. Apple's own date of the first file that showed it comes
 * before the time here, so that a wrong clock does no harm; the time since the check before is the same on any clock.
 * @param part the part as it was first seen
 * @param start Apple's stated start as it is known now, ms; 0 where there is none
 * @returns `unknown` where nothing was watched before and it was over already, and for records of earlier versions
 */
export function latenessOf(part: IncidentPart, start: number): Lateness {
  const { seen, posted, before, end, endSeen } = part;
  if (seen === undefined || start === 0) return UNKNOWN;
  const by = posted ?? seen;
  const most = Math.max(0, by - start);
  const gap = before === undefined || before > seen ? null : seen - before;
  const wasOver = end !== undefined && endSeen === undefined;
  if (gap === null) return wasOver ? UNKNOWN : { kind: 'most', most, afterEnd: false };
  const afterEnd = wasOver && by - gap >= end;
  if (gap <= NEAR) return { kind: 'known', most, afterEnd };
  const least = by - gap - start;
  return least > 0 ? { kind: 'between', least, most, afterEnd } : { kind: 'most', most, afterEnd };
}
