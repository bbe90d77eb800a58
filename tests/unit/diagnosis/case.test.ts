import { describe, expect, test } from 'vitest';
import {
  answerQuestion,
  denySign,
  openCase,
  parseCase,
  putAway,
  recordOutcome,
  recordSizes,
  replan,
  undoLast,
} from '../../../lib/diagnosis/case';
import { plan } from '../../../lib/diagnosis/plan';
import type { Case } from '../../../lib/diagnosis/types';

const QUIET = { incident: false };

function opened(error: Case['error'] = 'icloud-backup-failed'): Case {
  return openCase({
    id: 'a',
    error,
    quote: 'iPhone Backup Failed',
    origin: 'typed',
    at: 1000,
    context: QUIET,
  });
}

describe('opening', () => {
  test('a case starts with the plan of its error', () => {
    const one = opened();
    expect(one).toMatchObject({
      id: 'a',
      openedAt: 1000,
      changedAt: 1000,
      closed: null,
      answers: {},
      outcomes: [],
    });
    expect(one.checklist).toEqual(plan({ error: one.error, incident: false, answers: {}, outcomes: [] }));
  });

  test('what is seen goes into the plan', () => {
    const meter = { used: 4.9e9, total: 5e9 };
    const one = openCase({
      id: 'a',
      error: 'icloud-backup-failed',
      quote: '',
      origin: 'page',
      at: 1,
      meter,
      context: { incident: true },
    });
    expect(one.checklist.steps[0]?.fix).toBe('wait-for-apple');
  });

  test('what the text mentions goes into the plan until it is taken back', () => {
    const input = { id: 'a', quote: '', origin: 'typed', at: 1, context: QUIET } as const;
    const one = openCase({ ...input, error: 'icloud-backup-failed', signs: ['filter-named'] });
    const steps = (c: Case) => c.checklist.steps.map(({ fix }) => fix);
    const plain = steps(openCase({ ...input, error: 'icloud-backup-failed' }));
    expect(steps(one).indexOf('turn-off-filter')).toBeLessThan(plain.indexOf('turn-off-filter'));
    const denied = denySign(one, 'filter-named', 2, QUIET);
    expect(denied).toMatchObject({ signs: [], changedAt: 2 });
    expect(steps(denied)).toEqual(plain);
  });

  test('what is seen stays known: a full storage is not looked up again after an outcome', () => {
    const input = {
      id: 'a',
      error: 'icloud-storage-full',
      quote: '',
      origin: 'page',
      at: 1,
      context: QUIET,
    } as const;
    const fixes = (c: Case) => c.checklist.steps.map(({ fix }) => fix);
    const seen = openCase({ ...input, meter: { used: 4.9e9, total: 5e9 } });
    expect(fixes(openCase(input))).toContain('check-icloud-space');
    expect(fixes(seen)).not.toContain('check-icloud-space');
    const after = recordOutcome(seen, 'change-storage-plan', 'skip', 2, QUIET);
    expect(fixes(after)).not.toContain('check-icloud-space');
    expect(parseCase(JSON.parse(JSON.stringify(after)))?.meter).toEqual({ used: 4.9e9, total: 5e9 });
  });
});

describe('outcomes', () => {
  test('no-help re-plans and leaves the given case as it was', () => {
    const before = opened();
    const after = recordOutcome(before, 'check-icloud-space', 'no-help', 2000, QUIET);
    expect(after.outcomes).toEqual([{ fix: 'check-icloud-space', outcome: 'no-help', at: 2000 }]);
    expect(after.checklist.steps.map((step) => step.fix)).not.toContain('check-icloud-space');
    expect(after.changedAt).toBe(2000);
    expect(before.outcomes).toEqual([]);
  });

  test('worked closes the case', () => {
    const after = recordOutcome(opened(), 'restart-device', 'worked', 2000, QUIET);
    expect(after.closed).toEqual({ at: 2000, how: 'worked' });
  });

  test('a copy on the computer is no cure for iCloud: the case goes on, with the risky steps opened', () => {
    const after = recordOutcome(opened(), 'back-up-to-computer', 'worked', 2000, QUIET);
    expect(after.closed).toBeNull();
    expect(after.checklist.steps.some((step) => step.risk === 'can-lose-data')).toBe(true);
  });

  test('an iCloud backup is no cure for the computer, but moving the old backup is one', () => {
    const computer = opened('computer-backup-corrupt');
    expect(recordOutcome(computer, 'back-up-now', 'worked', 2, QUIET).closed).toBeNull();
    expect(recordOutcome(computer, 'set-old-backup-aside', 'worked', 2, QUIET).closed).not.toBeNull();
  });

  test('a second outcome of a step replaces the first and opens a closed case', () => {
    const worked = recordOutcome(opened(), 'restart-device', 'worked', 2000, QUIET);
    const after = recordOutcome(worked, 'restart-device', 'no-help', 3000, QUIET);
    expect(after.outcomes).toEqual([{ fix: 'restart-device', outcome: 'no-help', at: 3000 }]);
    expect(after.closed).toBeNull();
  });
});

describe('sizes', () => {
  const before = opened('icloud-last-backup-incomplete');
  const fixes = (c: Case) => c.checklist.steps.map(({ fix }) => fix);

  test('are kept and change the plan: a backup that does not fit needs room, not a look', () => {
    const sizes = { nextBackup: 12e9, icloudUsed: 47e9, icloudTotal: 50e9 };
    const after = recordSizes(before, sizes, 2000, QUIET);
    expect(after).toMatchObject({ sizes, changedAt: 2000, outcomes: [] });
    expect(after.checklist.question?.id).not.toBe('next-backup-fits');
    expect(after.checklist.causes[0]).toEqual({ cause: 'icloud-space-full', likelihood: 'likely' });
    expect(fixes(before)).toContain('check-icloud-space');
    expect(fixes(after)).not.toContain('check-icloud-space');
  });

  test('taken back, the plan is the old one', () => {
    const given = recordSizes(before, { nextBackup: 12e9, phoneFree: 1 }, 2000, QUIET);
    const back = recordSizes(given, { nextBackup: null, phoneFree: null }, 3000, QUIET);
    expect(back.sizes).toEqual({});
    expect(back.checklist).toEqual(before.checklist);
  });

  test('stay when an outcome or an undo changes the plan', () => {
    const given = recordSizes(before, { nextBackup: 12e9 }, 2000, QUIET);
    const done = recordOutcome(given, 'restart-device', 'no-help', 3000, QUIET);
    expect(undoLast(done, 4000, QUIET).sizes).toEqual({ nextBackup: 12e9 });
  });
});

describe('undo', () => {
  test('takes back outcomes and answers, newest first, down to the opened case', () => {
    const steps = [opened(), recordOutcome(opened(), 'check-icloud-space', 'no-help', 2000, QUIET)] as const;
    const answered = answerQuestion(steps[1], 'began-after-update', 'yes', 3000, QUIET);
    const last = recordOutcome(answered, 'update-ios', 'worked', 4000, QUIET);
    const back = [undoLast(last, 5000, QUIET)];
    back.push(undoLast(back[0] ?? last, 5001, QUIET));
    back.push(undoLast(back[1] ?? last, 5002, QUIET));
    expect(back.map((one) => [one.outcomes.length, Object.keys(one.answers).length])).toEqual([
      [1, 1],
      [1, 0],
      [0, 0],
    ]);
    expect(back[0]?.closed).toBeNull();
    expect(back[2]?.checklist).toEqual(steps[0].checklist);
  });

  test('with nothing to take back nothing changes but the time', () => {
    expect(undoLast(opened(), 2000, QUIET)).toMatchObject({ outcomes: [], answers: {}, changedAt: 2000 });
  });

  test('a case that was put away is opened with all that was done', () => {
    const done = recordOutcome(opened(), 'restart-device', 'no-help', 2000, QUIET);
    const away = putAway(done, 3000);
    expect(away.closed).toEqual({ at: 3000, how: 'put-away' });
    expect(undoLast(away, 4000, QUIET)).toMatchObject({ closed: null, outcomes: done.outcomes });
  });
});

describe('answers and context', () => {
  test('an answer is kept with its time and is not asked again', () => {
    const after = answerQuestion(opened(), 'next-backup-fits', 'yes', 2000, QUIET);
    expect(after).toMatchObject({
      answers: { 'next-backup-fits': 'yes' },
      answeredAt: { 'next-backup-fits': 2000 },
    });
    expect(after.checklist.question?.id).not.toBe('next-backup-fits');
  });

  test('a posted problem reaches an open case without changing its time', () => {
    const after = replan(opened(), { incident: true });
    expect(after.checklist.steps[0]?.fix).toBe('wait-for-apple');
    expect(after.changedAt).toBe(1000);
  });
});
