import { describe, expect, test } from 'vitest';
import { plan } from '../../../lib/diagnosis/plan';
import type { Question } from '../../../lib/knowledge/types';
import { fix, modelOf, situation } from './small-model';

const SHARP: Question = {
  answers: {
    yes: { given: { 'network-filter': 0.98 }, otherwise: 0.02 },
    no: { given: { 'network-filter': 0.02 }, otherwise: 0.98 },
  },
  seconds: 10,
  source: 'test',
};
const CAUSES = { 'network-filter': 8, 'ios-bug': 8 } as const;
const FIXES = {
  'turn-off-filter': fix({ 'network-filter': 0.9 }, 20),
  'update-ios': fix({ 'ios-bug': 0.9 }, 30),
};

function asked(question: Question, more = {}) {
  const model = modelOf(CAUSES, FIXES, { 'filter-or-vpn': question });
  return plan(situation(more), model).question;
}

describe('whether to ask', () => {
  test('a question that tells which of two long steps is needed is asked, with its answers in order', () => {
    expect(asked(SHARP)).toEqual({ id: 'filter-or-vpn', answers: ['yes', 'no'] });
  });

  test('a question that takes longer than it saves is not asked', () => {
    expect(asked({ ...SHARP, seconds: 60 * 60 })).toBeNull();
  });

  test('a question that tells nothing apart is not asked', () => {
    const same = { given: { 'network-filter': 0.5, 'ios-bug': 0.5 }, otherwise: 0.5 };
    expect(asked({ ...SHARP, answers: { yes: same, no: same } })).toBeNull();
  });

  test('a question that was answered is not asked again', () => {
    expect(asked(SHARP, { answers: { 'filter-or-vpn': 'no' } })).toBeNull();
  });

  test('nothing is asked while Apple has a problem', () => {
    const model = modelOf(
      CAUSES,
      { ...FIXES, 'wait-for-apple': fix({ 'apple-outage': 0.95 }, 1) },
      { 'filter-or-vpn': SHARP },
    );
    expect(plan(situation({ incident: true }), model).question).toBeNull();
  });

  test('the answer turns the order', () => {
    const model = modelOf({ 'network-filter': 13, 'ios-bug': 5 }, FIXES, { 'filter-or-vpn': SHARP });
    const first = (answer: string) =>
      plan(situation({ answers: { 'filter-or-vpn': answer } }), model).steps[0]?.fix;
    expect([first('yes'), first('no')]).toEqual(['turn-off-filter', 'update-ios']);
  });
});
