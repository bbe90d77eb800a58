import type { Finding } from './types';

/** What is left of a finding whose text need not be a report, so that it stays below SURE. */
const UNSURE = 0.39;
const SURE = 0.32;

/** Whether a finding is given as the answer, and not only asked about: "did you mean ...?" */
export function isSure({ confidence }: Pick<Finding, 'confidence'>): boolean {
  return confidence >= SURE;
}

/** A finding of people's own words, to be asked about. */
export function unsure(finding: Finding): Finding {
  return { ...finding, confidence: finding.confidence * UNSURE };
}
