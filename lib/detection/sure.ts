import type { Finding } from './types';

/** What is left of a finding in a text that may well report nothing, so that it stays below SURE. */
const IN_DOUBT = 0.4;
const SURE = 0.32;

/** Whether a finding is given as the answer, and not only asked about: "did you mean ...?" */
export function isSure({ confidence }: Pick<Finding, 'confidence'>): boolean {
  return confidence >= SURE;
}

/** A finding of people's own words, to be asked about. */
export function inDoubt(finding: Finding): Finding {
  return { ...finding, confidence: finding.confidence * IN_DOUBT };
}
