/** A quoted string in any language's marks; they are taken in turn, since »this« and «that» use the same two. */
const QUOTED = /["“„”«»「『]([^"“„”«»「」『』]{4,300})["“”«»」』]/g;

/**
 * Finds what a text quotes, as articles quote the alert that a device shows.
 * @returns the quoted strings without their marks, in order
 */
export function quotedStrings(text: string): string[] {
  return [...text.matchAll(QUOTED)].map((match) => (match[1] ?? '').trim());
}
