import { describe, expect, test } from 'vitest';
import { priorBelief } from '../../../lib/diagnosis/belief';
import { KNOWN } from '../../../lib/diagnosis/model';
import { offerFor } from '../../../lib/diagnosis/offer';
import { plan } from '../../../lib/diagnosis/plan';
import { dependsOnApple } from '../../../lib/diagnosis/surfaces';
import type { Outcome } from '../../../lib/diagnosis/types';
import { ERRORS } from '../../../lib/knowledge/errors/index';
import {
  ERROR_IDS,
  type ErrorId,
  FIX_IDS,
  type FixId,
  QUESTION_IDS,
  type QuestionId,
} from '../../../lib/knowledge/ids';
import { QUESTIONS } from '../../../lib/knowledge/questions/index';
import { pick, seeded } from './seeded';

const OUTCOMES: readonly Outcome[] = ['no-help', 'skip', 'worked'];

/** Every step and question that some course of some case offers. */
function offered(): { readonly fixes: Set<FixId>; readonly questions: Set<QuestionId> } {
  const fixes = new Set<FixId>();
  const questions = new Set<QuestionId>();
  const next = seeded(7);
  for (const error of ERROR_IDS) {
    for (const incident of [true, false]) {
      const outcomes: { fix: FixId; outcome: Outcome }[] = [];
      for (let turn = 0; turn < 12; turn += 1) {
        const { steps, question } = plan({ error, incident, answers: {}, outcomes });
        for (const step of steps) fixes.add(step.fix);
        if (question !== null) questions.add(question.id);
        const { fix } = pick(steps, next);
        if (fix !== 'contact-apple-support') outcomes.push({ fix, outcome: pick(OUTCOMES, next) });
      }
    }
  }
  return { fixes, questions };
}

describe('nothing is out of reach', () => {
  const { fixes, questions } = offered();

  test('each step is in some plan', () => {
    expect(FIX_IDS.filter((id) => !fixes.has(id))).toEqual([]);
  });

  test('each question is asked in some case', () => {
    expect(QUESTION_IDS.filter((id) => !questions.has(id))).toEqual([]);
  });

  test('each question splits the causes of some error', () => {
    const splits = (id: QuestionId, error: ErrorId) => {
      const causes = priorBelief(ERRORS[error].causes).causes;
      return Object.values(QUESTIONS[id].answers).some(
        ({ given, otherwise }) => new Set(causes.map((cause) => given[cause] ?? otherwise)).size > 1,
      );
    };
    expect(QUESTION_IDS.filter((id) => !ERROR_IDS.some((error) => splits(id, error)))).toEqual([]);
  });
});

describe.each(ERROR_IDS)('%s', (error) => {
  const situation = { error, incident: false, answers: {}, outcomes: [] };

  test('each cause can be removed by a step that may be offered for it', () => {
    const belief = priorBelief(ERRORS[error].causes);
    const { candidates } = offerFor(situation, belief, KNOWN);
    const stuck = belief.causes.filter(
      (_, index) => !candidates.some((one) => (one.removes[index] ?? 0) > 0),
    );
    expect(stuck).toEqual([]);
  });

  test('the plan starts with a step for a likely cause and has no more than 25', () => {
    const { steps, causes } = plan(situation);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.length).toBeLessThanOrEqual(25);
    const likely = causes.filter((one) => one.likelihood !== 'unlikely').map((one) => one.cause);
    expect(steps.slice(0, 2).some((step) => step.causes.some((cause) => likely.includes(cause)))).toBe(true);
  });
});

test('a plain iCloud failure follows the order of all guides: storage, network, then a trial', () => {
  const fixes = plan({ error: 'icloud-backup-failed', incident: false, answers: {}, outcomes: [] }).steps.map(
    (one) => one.fix,
  );
  const at = (fix: FixId) => fixes.indexOf(fix);
  expect(at('check-icloud-space')).toBe(0);
  expect(at('connect-wifi-and-power')).toBe(1);
  expect(at('back-up-now')).toBeGreaterThan(1);
  expect(at('try-another-wifi')).toBeGreaterThan(at('back-up-now'));
  expect(dependsOnApple('icloud-backup-failed')).toBe(true);
});
