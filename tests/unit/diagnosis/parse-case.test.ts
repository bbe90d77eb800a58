import { describe, expect, test } from 'vitest';
import { openCase, parseCase, recordOutcome } from '../../../lib/diagnosis/case';
import type { Case } from '../../../lib/diagnosis/types';

const QUIET = { incident: false };
const OPENED = openCase({
  id: 'a',
  error: 'icloud-stuck',
  quote: 'Stuck',
  origin: 'page',
  at: 1,
  context: QUIET,
});
const CASE: Case = recordOutcome(OPENED, 'restart-device', 'no-help', 2, QUIET);

function stored(change: object = {}): unknown {
  return { ...JSON.parse(JSON.stringify(CASE)), ...change };
}

test('a case comes back from storage as it went', () => {
  expect(parseCase(stored())).toEqual({ ...CASE, answeredAt: {} });
});

test('what a step waits for comes back too, and an unknown wait is dropped', () => {
  const posted = openCase({
    id: 'a',
    error: 'icloud-stuck',
    quote: '',
    origin: 'page',
    at: 1,
    context: { incident: true },
  });
  const [first, ...rest] = posted.checklist.steps;
  expect(first).toMatchObject({ fix: 'wait-for-apple', wait: 'apple' });
  const parsed = parseCase(JSON.parse(JSON.stringify(posted)));
  expect(parsed?.checklist).toEqual(posted.checklist);
  const odd = {
    ...posted,
    checklist: { ...posted.checklist, steps: [{ ...first, wait: 'spring' }, ...rest] },
  };
  expect(parseCase(odd)?.checklist.steps[0]).not.toHaveProperty('wait');
});

describe('what this version does not know', () => {
  test('unknown steps, questions and causes are dropped, the rest is kept', () => {
    const parsed = parseCase(
      stored({
        outcomes: [{ fix: 'turn-three-times', outcome: 'no-help', at: 1 }, ...CASE.outcomes],
        answers: { 'moon-phase': 'full', 'began-after-update': 'yes' },
        checklist: {
          ...CASE.checklist,
          causes: [{ cause: 'gremlins', likelihood: 'likely' }, ...CASE.checklist.causes],
        },
      }),
    );
    expect(parsed?.outcomes).toEqual(CASE.outcomes);
    expect(parsed?.answers).toEqual({ 'began-after-update': 'yes' });
    expect(parsed?.checklist).toEqual(CASE.checklist);
  });

  test.each([
    { error: 'printer-on-fire' },
    { origin: 'dream' },
    { id: '' },
    { openedAt: 'noon' },
    { changedAt: -1 },
  ])('without a sound %o there is no case', (change) => {
    expect(parseCase(stored(change))).toBeNull();
  });

  test.each([null, 7, 'case', [], undefined])('%o is no case', (raw) => {
    expect(parseCase(raw)).toBeNull();
  });
});

test.each([null, '', 7, 'german', 'DE', 'de-', 'de_DE', 'x-klingon', `de-${'a'.repeat(2000)}`])(
  'a language that is %o is left out: formats throw at what they cannot read',
  (language) => {
    expect(parseCase(stored({ language }))).toEqual({ ...CASE, answeredAt: {} });
  },
);

describe('sizes', () => {
  test('come back as they went', () => {
    const sizes = { nextBackup: 12e9, icloudUsed: 0, computerFree: 1e12 };
    expect(parseCase(stored({ sizes }))?.sizes).toEqual(sizes);
  });

  test('one that is damaged or unknown costs no other', () => {
    const sizes = { nextBackup: -1, icloudUsed: '5 GB', icloudTotal: 1e300, phoneFree: 7, moonFree: 3 };
    expect(parseCase(stored({ sizes }))?.sizes).toEqual({ phoneFree: 7 });
  });

  test.each([null, 'big', [1], {}])('%o are none', (sizes) => {
    expect(parseCase(stored({ sizes }))).not.toHaveProperty('sizes');
  });
});

describe('damage', () => {
  test('after an unknown step no other is kept: it may have been the copy before a risky one', () => {
    const [first, ...rest] = CASE.checklist.steps;
    const steps = [first, { ...first, fix: 'copy-to-the-moon' }, ...rest];
    const parsed = parseCase(stored({ checklist: { ...CASE.checklist, steps } }));
    expect(parsed?.checklist.steps.map((step) => step.fix)).toEqual([first?.fix, 'contact-apple-support']);
  });

  test.each([null, 'gone', [], { error: 'icloud-backup-failed', steps: [] }])(
    'a checklist that is %o falls back to the hand-over',
    (checklist) => {
      expect(parseCase(stored({ checklist }))?.checklist).toEqual({
        error: 'icloud-stuck',
        causes: [],
        steps: [{ fix: 'contact-apple-support', causes: [], minutes: 30, risk: 'none' }],
        question: null,
      });
    },
  );

  test('lists that are none are empty, a damaged closing is none', () => {
    const parsed = parseCase(
      stored({ outcomes: 'all', answers: [1], closed: { at: 1, how: 'magic' }, quote: 5 }),
    );
    expect(parsed).toMatchObject({ outcomes: [], answers: {}, closed: null, quote: '' });
  });
});
