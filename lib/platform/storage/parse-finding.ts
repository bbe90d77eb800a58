import type { Certainty, EvidenceKind, Finding, NamedCode, StorageMeter } from '../../detection/types';
import { ERROR_IDS } from '../../knowledge/ids';
import { fields, languageTag, list, moment, oneOf, shortText } from '../../knowledge/values';

const EVIDENCE: readonly EvidenceKind[] = ['phrase', 'code', 'words', 'article', 'meter'];

function parseFinding(raw: unknown): readonly Finding[] {
  const { quote, language, confidence, because, ...rest } = fields(raw) ?? {};
  const error = oneOf(ERROR_IDS, rest.error);
  const evidence = oneOf(EVIDENCE, rest.evidence);
  if (error === null || evidence === null || typeof quote !== 'string' || typeof confidence !== 'number')
    return [];
  const words = list(because).filter((word) => typeof word === 'string');
  return [
    {
      error,
      evidence,
      quote,
      confidence,
      language: languageTag(language) ?? '',
      because: words,
    },
  ];
}

/** Reads stored findings; a bad one costs only itself. */
export function parseFindings(raw: unknown): readonly Finding[] {
  return list(raw).flatMap(parseFinding);
}

const CERTAINTIES: readonly Certainty[] = ['known', 'ambiguous', 'unknown'];

/** Reads stored codes; a bad one costs only itself. */
export function parseCodes(raw: unknown): readonly NamedCode[] {
  return list(raw).flatMap((one) => {
    const code = shortText(fields(one)?.code);
    const certainty = oneOf(CERTAINTIES, fields(one)?.certainty);
    return code === null || certainty === null ? [] : [{ code, certainty }];
  });
}

/** Reads a stored storage meter; null where there is none, or none that can be read. */
export function parseMeter(raw: unknown): StorageMeter | null {
  const stored = fields(raw);
  if (typeof stored?.quote !== 'string') return null;
  const { quote, share } = stored;
  const used = moment(stored.used);
  const total = moment(stored.total);
  if (used !== null && total !== null) return { used, total, quote };
  return typeof share === 'number' ? { share, quote } : null;
}
