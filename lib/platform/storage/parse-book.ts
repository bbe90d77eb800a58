import { parseCase } from '../../diagnosis/parse-case';
import { fields, list } from '../../knowledge/values';
import type { CaseBook } from '../../state/records';
import type { Parsed } from './item';

/**
 * Reads the stored cases; a bad case costs only itself.
 * @param raw anything
 * @returns null where it has not the form of a case book
 */
export function parseBook(raw: unknown): Parsed<CaseBook> | null {
  const stored = fields(raw);
  if (!Array.isArray(stored?.cases)) return null;
  const cases = list(stored.cases)
    .map(parseCase)
    .filter((entry) => entry !== null);
  const focus = cases.find((entry) => entry.id === stored.focus)?.id ?? null;
  return { value: { cases, focus }, damaged: cases.length < stored.cases.length };
}
