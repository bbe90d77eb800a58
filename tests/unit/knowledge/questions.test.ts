import { describe, expect, test } from 'vitest';
import { CAUSE_IDS, QUESTION_IDS } from '../../../lib/knowledge/ids';
import { QUESTIONS } from '../../../lib/knowledge/questions/index';
import { keyOf, sentence } from './words';

describe.each(QUESTION_IDS)('%s', (id) => {
  const { answers, seconds, source } = QUESTIONS[id];

  test('offers two to four answers whose chances add up to 1 under every cause', () => {
    const all = Object.values(answers);
    expect(all.length).toBeGreaterThanOrEqual(2);
    expect(all.length).toBeLessThanOrEqual(4);
    expect(all.reduce((sum, one) => sum + one.otherwise, 0)).toBeCloseTo(1, 9);
    for (const cause of CAUSE_IDS) {
      expect(all.reduce((sum, one) => sum + (one.given[cause] ?? one.otherwise), 0)).toBeCloseTo(1, 9);
    }
  });

  test('no answer proves or rules out a cause', () => {
    const chances = Object.values(answers).flatMap((one) => [one.otherwise, ...Object.values(one.given)]);
    expect(Math.min(...chances)).toBeGreaterThan(0);
    expect(Math.max(...chances)).toBeLessThan(1);
  });

  test('takes seconds, has a source and words for every answer', () => {
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(source).not.toBe('');
    expect(sentence(`question.${keyOf(id)}.ask`)).toMatch(/\?$/);
    for (const answer of Object.keys(answers)) {
      expect(answer).toMatch(/^[a-z]+$/);
      expect(sentence(`question.${keyOf(id)}.answers.${answer}`)).not.toBe('');
    }
  });
});
