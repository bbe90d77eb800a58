/** How far local time is ahead of UTC at a moment, ms. */
export function localOffset(at: number): number {
  return -new Date(at).getTimezoneOffset() * 60_000;
}

/**
 * The local day as a part of a file's name.
 * @param at ms since 1970
 * @returns such as "2026-11-30"
 */
export function fileDay(at: number): string {
  return new Date(at + localOffset(at)).toISOString().slice(0, 10);
}
