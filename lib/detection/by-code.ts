import { findCodes } from './codes';
import type { Evidence } from './evidence';
import { normalise } from './normalise';
import { originalText, quoteAround } from './quote';

const KNOWN = 0.92;
const AMBIGUOUS = 0.55;

/**
 * Evidence from error codes; of a code with several meanings the likeliest comes first and none is sure.
 * @param source the text as it stood
 */
export function evidenceFromCodes(source: string): Evidence[] {
  const text = normalise(source);
  return findCodes(text.text).flatMap(({ meaning, start, end, underlying }) => {
    const known = meaning.certainty === 'known';
    const base = (known ? KNOWN : AMBIGUOUS) - (underlying ? 0.3 : 0);
    return meaning.errors.map((error, rank) => ({
      error,
      kind: 'code' as const,
      exact: known && !underlying,
      confidence: base - rank * 0.1,
      language: '',
      quote: quoteAround(text, start, end),
      because: [originalText(text, start, end)],
      start: text.origin[start] ?? 0,
      end: text.origin[end] ?? text.source.length,
    }));
  });
}
