import { ERROR_IDS, type ErrorId } from '../knowledge/ids';
import type { Evidence } from './evidence';
import { givesWay } from './relations';
import type { Finding } from './types';

const MAX_CONFIDENCE = 0.98;
const MAX_BECAUSE = 6;
/** What is left of a general error beside a more special one that is as sure. */
const BESIDE_SPECIAL = 0.6;
/** From this confidence on, people's own words for a special error say more than Apple's general "backup failed". */
const SPEAKS_UP = 0.55;

function merge(evidence: readonly Evidence[]): Finding | null {
  const [best, ...rest] = [...evidence].sort((a, b) => b.confidence - a.confidence);
  if (!best) return null;
  const second = rest.find((other) => other.kind !== best.kind || other.because[0] !== best.because[0]);
  const more = second ? (1 - best.confidence) * second.confidence * 0.4 : 0;
  // A screen shows the meter anyway, so the sentence beside it is worth more as a quote.
  const said = best.kind === 'meter' ? (rest.find(({ kind }) => kind !== 'meter') ?? best) : best;
  const because = [...new Set([best, ...rest].flatMap((one) => one.because))].slice(0, MAX_BECAUSE);
  return {
    error: best.error,
    confidence: Math.min(MAX_CONFIDENCE, best.confidence + more),
    quote: said.quote,
    evidence: best.kind,
    language: said.language,
    because,
  };
}

function stepBack(finding: Finding, all: readonly Finding[]): Finding {
  const special = all.some(
    (other) =>
      givesWay(finding.error, other.error) && other.confidence >= Math.min(finding.confidence, SPEAKS_UP),
  );
  return special ? { ...finding, confidence: finding.confidence * BESIDE_SPECIAL } : finding;
}

/** Best first; where two are as sure, in the order of the ids. */
export function ranked(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => b.confidence - a.confidence || ERROR_IDS.indexOf(a.error) - ERROR_IDS.indexOf(b.error),
  );
}

/**
 * At most one finding an error, best first, from all that speaks for it.
 * @param evidence in any order
 */
export function fold(evidence: readonly Evidence[]): Finding[] {
  const byError = new Map<ErrorId, Evidence[]>();
  for (const one of evidence) byError.set(one.error, [...(byError.get(one.error) ?? []), one]);
  const findings = [...byError.values()].flatMap((group) => merge(group) ?? []);
  return ranked(findings.map((finding) => stepBack(finding, findings)));
}
