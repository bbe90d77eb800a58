import { readFileSync } from 'node:fs';
import { detectInText } from '../../lib/detection/detect';
import { signsIn } from '../../lib/detection/signs';
import { plan } from '../../lib/diagnosis/plan';
import { FIXES } from '../../lib/knowledge/fixes/index';
import { CAUSE_IDS, type CauseId } from '../../lib/knowledge/ids';

/** A failed backup as somebody described it first, retold, with what turned out to be wrong. */
export interface PublicCase {
  readonly text: string;
  /** The cause that the source states, and those that an expert would take for it as well. */
  readonly causes: readonly CauseId[];
  readonly source: string;
}

/** A step that removes a cause less surely than this is no cure for it. */
const CURE = 0.3;

/**
 * Cases of public threads, retold for this project in people's manner; their sources stand beside them.
 * @param file another file of the same form, for cases that were not looked at while the knowledge was written
 */
export function readCases(file: URL = new URL('../../tests/fixtures/cases.jsonl', import.meta.url)) {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line): PublicCase => {
    const { text, cause, also = [], source } = JSON.parse(line);
    return { text, causes: CAUSE_IDS.filter((id) => id === cause || also.includes(id)), source };
  });
}

/**
 * Place of the first step that can cure a case, from its text alone.
 * @returns from 0; Infinity where no step does or nothing is recognised
 */
export function placeOfCure({ text, causes }: PublicCase): number {
  const [first] = detectInText(text);
  if (first === undefined) return Number.POSITIVE_INFINITY;
  const seen = { signs: signsIn(text), loose: first.evidence === 'words' };
  const situation = { error: first.error, incident: false, ...seen, answers: {}, outcomes: [] };
  const at = plan(situation).steps.findIndex(({ fix }) =>
    causes.some((cause) => (FIXES[fix].removes[cause] ?? 0) >= CURE),
  );
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}

/** Share of cases whose cure is among the first steps, 0 to 1. */
export function curedWithin(most: number, cases: readonly PublicCase[]): number {
  return cases.filter((one) => placeOfCure(one) < most).length / cases.length;
}
