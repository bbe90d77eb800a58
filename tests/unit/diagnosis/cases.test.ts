import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plan } from '../../../lib/diagnosis/plan';
import type { Situation } from '../../../lib/diagnosis/types';
import { FIXES } from '../../../lib/knowledge/fixes/index';
import type { CauseId, ErrorId } from '../../../lib/knowledge/ids';

interface PublicCase {
  readonly text: string;
  readonly error: ErrorId;
  /** The cause that the source states. */
  readonly cause: CauseId;
  /** What the thread tells that a question would ask. */
  readonly answers?: Situation['answers'];
  readonly source: string;
}

const LINES = readFileSync(new URL('../../fixtures/cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');
// The fixture is the project's own and has this form.
const CASES = LINES.map((line) => JSON.parse(line) as PublicCase);

/** Place, from 0, of the first step that likely removes the true cause; Infinity where none does. */
function rank({ error, cause, answers = {} }: PublicCase): number {
  const { steps } = plan({ error, incident: false, answers, outcomes: [] });
  const at = steps.findIndex((step) => (FIXES[step.fix].removes[cause] ?? 0) >= 0.3);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}

function share(most: number): number {
  return CASES.filter((one) => rank(one) < most).length / CASES.length;
}

describe('public cases with a stated cause', () => {
  test('six in ten find the cure among the first three steps', () => {
    expect(share(3)).toBeGreaterThanOrEqual(0.6);
  });

  test('seventeen in twenty find it among the first six', () => {
    expect(share(6)).toBeGreaterThanOrEqual(0.85);
  });

  test('every case finds it somewhere in the plan', () => {
    expect(CASES.filter((one) => rank(one) === Number.POSITIVE_INFINITY).map((one) => one.source)).toEqual(
      [],
    );
  });
});
