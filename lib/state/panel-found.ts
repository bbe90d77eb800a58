import type { Finding } from '../detection/types';
import type { Case } from '../diagnosis/types';
import type { Plan } from './plan';
import type { Mirror } from './records';

/**
 * The finding that a plan was made for: as the page or the answer to typed words still has it, else as far as the case
 * kept it, which is as sure as its words were and knows no longer which of them made it.
 * @param shown the plan on screen
 * @param entry its case, or null where none was begun
 * @returns null where nothing is known of the words
 */
export function foundFor(shown: Plan, entry: Case | null, { tab, typed }: Mirror): Finding | null {
  const { error, quote } = shown;
  const fresh = [...(typed?.findings ?? []), ...(tab?.findings ?? [])];
  const found = fresh.find((one) => one.error === error && one.quote === quote);
  if (found !== undefined) return found;
  const { language, loose = false } = entry ?? {};
  if (language === undefined || entry?.quote !== quote) return null;
  return { error, quote, language, evidence: loose ? 'words' : 'phrase', confidence: 1, because: [] };
}
