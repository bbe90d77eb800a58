import { gapBefore } from '../../lib/detection/concepts';
import { isAlphabetic } from '../../lib/detection/matchable';
import type { Part } from '../../lib/detection/word-index';
import { partsOf } from '../../lib/detection/word-index';

/** Where a part ends that surely stands in every text in which another does, from an offset on; -1 where it need not. */
function endWithin(part: Part, other: Part, from: number): number {
  for (let at = other.text.indexOf(part.text, from); at >= 0; at = other.text.indexOf(part.text, at + 1)) {
    const end = at + part.text.length;
    const begins = part.inside || (at === 0 ? !other.inside : !isAlphabetic(other.text.charAt(at - 1)));
    const ends =
      part.stem || (end === other.text.length ? !other.stem : !isAlphabetic(other.text.charAt(end)));
    if (begins && ends) return end;
  }
  return -1;
}

const standsIn = (part: Part, other: Part): boolean => endWithin(part, other, 0) >= 0;

/** "not … start" stands wherever "not even start" does, as long as its gap is as wide. */
function standInOne(parts: readonly Part[], other: Part): boolean {
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const end = endWithin(part, other, from);
    if (end < 0 || (index > 0 && end - part.text.length - from > gapBefore(part))) return false;
    from = end;
  }
  return true;
}

function says(parts: readonly Part[], other: readonly Part[]): boolean {
  if (parts.length > 1 && other.some((one) => standInOne(parts, one))) return true;
  return other.some((_, from) =>
    parts.every((part, index) => {
      const against = other[from + index];
      return against !== undefined && standsIn(part, against);
    }),
  );
}

/**
 * Forms without those that add nothing, because another stands wherever they do: "backup failed" beside "fail*".
 * @param forms of one concept in one language
 * @param others of the same concept, which count wherever these do
 */
export function withoutRedundant(forms: readonly string[], others: readonly string[]): readonly string[] {
  const all = [...new Set([...forms, ...others])].map((form) => ({ form, parts: partsOf(form) }));
  const own = all.slice(0, new Set(forms).size);
  return own.flatMap(({ form, parts }, index) => {
    const isSaid = all.some(
      (other, at) =>
        other.form !== form && says(other.parts, parts) && (at < index || !says(parts, other.parts)),
    );
    return isSaid ? [] : [form];
  });
}
