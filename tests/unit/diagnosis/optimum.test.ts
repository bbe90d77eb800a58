import { describe, expect, test } from 'vitest';
import { plan } from '../../../lib/diagnosis/plan';
import { bestCost, costOf, type Policy } from '../../bench/ranking-cost';
import { drawModel } from '../../bench/ranking-model';
import { seeded } from './seeded';

const KIND = { name: 'small', steps: 6, questions: 2, sharpness: 0.9, overlap: 3 };

describe('against the best possible order, on drawn models', () => {
  const next = seeded(11);
  const models = Array.from({ length: 8 }, () => drawModel(KIND, next));

  test.each(models.map((model, index) => [index, model] as const))(
    'model %i: within 2 % of the optimum',
    (_, model) => {
      const policy: Policy = (situation) => {
        const { question, steps } = plan(situation, model);
        if (question !== null) return { ask: question.id };
        const fix = steps[0]?.fix;
        return fix === undefined || fix === 'contact-apple-support' ? null : { fix };
      };
      const ratio = costOf(policy, model) / bestCost(model);
      expect(ratio).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(ratio).toBeLessThan(1.02);
    },
  );
});
