import { isAlphabetic } from '../../lib/detection/matchable';
import type { Part } from '../../lib/detection/word-index';
import { partsOf } from '../../lib/detection/word-index';

/** Whether a part surely stands in every text in which another does. */
function standsIn(part: Part, other: Part): boolean {
  for (let at = other.text.indexOf(part.text); at >= 0; at = other.text.indexOf(part.text, at + 1)) {
    const end = at + part.text.length;
    const begins = part.inside || (at === 0 ? !other.inside : !isAlphabetic(other.text.charAt(at - 1)));
    const ends =
      part.stem || (end === other.text.length ? !other.stem : !isAlphabetic(other.text.charAt(end)));
    if (begins && ends) return true;
  }
  return false;
}

function says(parts: readonly Part[], other: readonly Part[]): boolean {
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
