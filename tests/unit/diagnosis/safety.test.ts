import { describe, expect, test } from 'vitest';
import { KNOWN } from '../../../lib/diagnosis/model';
import { plan } from '../../../lib/diagnosis/plan';
import { copyConfirmed, copySteps, isLate } from '../../../lib/diagnosis/safety';
import { dependsOnApple } from '../../../lib/diagnosis/surfaces';
import type { Checklist, Outcome, Situation } from '../../../lib/diagnosis/types';
import { ERROR_IDS, type ErrorId, type FixId } from '../../../lib/knowledge/ids';
import type { Surface } from '../../../lib/knowledge/types';
import { pick, seeded } from './seeded';
import { fix, modelOf, situation } from './small-model';

const OUTCOMES: readonly Outcome[] = ['no-help', 'no-help', 'skip', 'worked'];

function surfaceOf(error: ErrorId): Surface {
  return KNOWN.errors[error]?.surface ?? 'icloud';
}

/** Steps of a plan that break a rule, as "rule: step". */
function broken(checklist: Checklist, at: Situation): readonly string[] {
  const surface = surfaceOf(at.error);
  const settled = at.outcomes.map((one) => one.fix);
  let safe = copyConfirmed(at.outcomes, surface);
  let late = false;
  const wrong: string[] = [];
  for (const step of checklist.steps.slice(0, -1)) {
    if (step.risk === 'can-lose-data' && !safe) wrong.push(`no copy before: ${step.fix}`);
    if (settled.includes(step.fix)) wrong.push(`offered again: ${step.fix}`);
    if (late && !isLate(step.fix, step.risk) && !copySteps(surface).includes(step.fix))
      wrong.push(`after a late step: ${step.fix}`);
    safe ||= copySteps(surface).includes(step.fix);
    late ||= isLate(step.fix, step.risk);
  }
  if (new Set(checklist.steps.map((step) => step.fix)).size !== checklist.steps.length)
    wrong.push('a step stands twice');
  if (checklist.steps.at(-1)?.fix !== 'contact-apple-support') wrong.push('no hand-over at the end');
  const waits = at.incident && dependsOnApple(at.error) && !settled.includes('wait-for-apple');
  if (waits !== (checklist.steps[0]?.fix === 'wait-for-apple')) wrong.push('waiting is out of place');
  return wrong;
}

/** Plays one case with random outcomes and answers until nothing but the hand-over is left. */
function play(error: ErrorId, next: () => number): readonly string[] {
  let at: Situation = { error, incident: next() < 0.3, answers: {}, outcomes: [] };
  const wrong: string[] = [];
  for (let turn = 0; turn < 60; turn += 1) {
    const checklist = plan(at);
    wrong.push(...broken(checklist, at));
    const { question } = checklist;
    if (question !== null && next() < 0.5) {
      at = { ...at, answers: { ...at.answers, [question.id]: pick(question.answers, next) } };
      continue;
    }
    const { fix: step } = pick(checklist.steps, next);
    if (checklist.steps.length === 1) return wrong;
    if (step !== 'contact-apple-support')
      at = { ...at, outcomes: [...at.outcomes, { fix: step, outcome: pick(OUTCOMES, next) }] };
  }
  return [...wrong, 'the case never ends'];
}

describe('rules that hold whatever the outcomes', () => {
  test.each(ERROR_IDS)('%s', (error) => {
    const next = seeded(ERROR_IDS.indexOf(error) + 1);
    const wrong = Array.from({ length: 12 }, () => play(error, next)).flat();
    expect([...new Set(wrong)]).toEqual([]);
  });
});

describe('the copy before a risky step', () => {
  const RISKY = fix({ 'icloud-space-full': 0.9 }, 5, { risk: 'can-lose-data' });
  const model = modelOf(
    { 'icloud-space-full': 21 },
    { 'delete-old-device-backups': RISKY, 'back-up-to-computer': fix({}, 30) },
  );
  const fixes = (outcome?: Outcome): readonly FixId[] => {
    const outcomes = outcome === undefined ? [] : [{ fix: 'back-up-to-computer' as const, outcome }];
    return plan(situation({ outcomes }), model).steps.map((step) => step.fix);
  };

  test('stands right before it', () => {
    expect(fixes()).toEqual(['back-up-to-computer', 'delete-old-device-backups', 'contact-apple-support']);
  });

  test('once made, opens the way', () => {
    expect(fixes('worked')).toEqual(['delete-old-device-backups', 'contact-apple-support']);
  });

  test.each(['skip', 'no-help'] as const)(
    'where it was not made (%s), the risky step is not offered',
    (outcome) => {
      expect(fixes(outcome)).toEqual(['contact-apple-support']);
    },
  );

  test('a computer backup that was moved aside is a copy, whether or not that helped', () => {
    expect(copyConfirmed([{ fix: 'set-old-backup-aside', outcome: 'no-help' }], 'computer')).toBe(true);
    expect(copyConfirmed([{ fix: 'set-old-backup-aside', outcome: 'skip' }], 'computer')).toBe(false);
    expect(copyConfirmed([{ fix: 'set-old-backup-aside', outcome: 'worked' }], 'icloud')).toBe(false);
  });
});

describe('a posted problem', () => {
  test('comes first for every iCloud error and for no other', () => {
    for (const error of ERROR_IDS) {
      const first = plan(situation({ error, incident: true })).steps[0]?.fix;
      expect([error, first === 'wait-for-apple']).toEqual([error, dependsOnApple(error)]);
      if (surfaceOf(error) === 'icloud') expect(dependsOnApple(error)).toBe(true);
    }
  });

  test('leaves the other steps in reach, also after the person chose not to wait', () => {
    const quiet = plan(situation()).steps.length;
    const skipped = situation({ incident: true, outcomes: [{ fix: 'wait-for-apple', outcome: 'skip' }] });
    expect(plan(skipped).steps.length).toBeGreaterThan(quiet / 2);
    expect(plan(situation({ incident: true })).steps.length).toBeGreaterThan(quiet / 2);
  });
});
