import type { Finding } from '../detection/types';
import type { Case } from '../diagnosis/types';
import type { Plan } from './plan';
import type { Mirror } from './records';

/** What is still known of the words that made a finding. */
export type Found = Pick<Finding, 'language' | 'because'>;

/**
 * The words that a plan was made for: as the page or the answer to typed words still has them, else as far as the case
 * kept them, which knows no longer which of them made it.
 * @param shown the plan on screen
 * @param entry its case, or null where none was begun
 * @returns null where nothing is known of the words
 */
export function foundFor(shown: Plan, entry: Case | null, { tab, typed }: Mirror): Found | null {
  const { error, quote } = shown;
  const fresh = [...(typed?.findings ?? []), ...(tab?.findings ?? [])];
  const found = fresh.find((one) => one.error === error && one.quote === quote);
  if (found !== undefined) return found;
  if (entry?.language === undefined || entry.quote !== quote) return null;
  return { language: entry.language, because: [] };
}
