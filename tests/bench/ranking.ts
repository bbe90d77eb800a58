/**
 * Compares ways of ordering steps on drawn models: `npx tsx tests/bench/ranking.ts [models]`. Costs are exact expected
 * minutes; 1.00 is the best possible. Synthetic: it ranks methods, it does not predict the minutes that a person saves.
 */
import type { Belief } from '../../lib/diagnosis/belief';
import type { Model } from '../../lib/diagnosis/model';
import { plan } from '../../lib/diagnosis/plan';
import { GIVE_UP_MINUTES } from '../../lib/diagnosis/tuning';
import type { Situation } from '../../lib/diagnosis/types';
import type { FixId } from '../../lib/knowledge/ids';
import { seeded } from '../unit/diagnosis/seeded';
import { bestCost, costOf, type Move, type Policy, stepChance, stepCost, stepsLeft } from './ranking-cost';
import { drawModel, type Kind, withWrongPriors } from './ranking-model';

const KINDS: readonly Kind[] = [
  { name: '7 steps, 2 questions', steps: 7, questions: 2, sharpness: 0.9, overlap: 3 },
  { name: 'no overlap', steps: 7, questions: 2, sharpness: 0.9, overlap: 1 },
  { name: 'weak questions', steps: 7, questions: 2, sharpness: 0.6, overlap: 3 },
  { name: '9 steps, 3 questions', steps: 9, questions: 3, sharpness: 0.9, overlap: 3 },
];
const DEFAULT_MODELS = 40;

type MakePolicy = (model: Model, next: () => number) => Policy;

/** What R. Poyer's article of 2023 names, in its order; it never stops before the end of its list. */
const ARTICLE: readonly FixId[] = [
  'change-storage-plan',
  'restart-device',
  'leave-on-charge-overnight',
  'confirm-account',
];

const article: MakePolicy = (model) => (situation) => {
  const left = stepsLeft(model, situation);
  const next = ARTICLE.find((fix) => left.includes(fix));
  return next === undefined ? null : { fix: next };
};

/** What the extension does: ask where that saves time, else the first step of the plan. */
const beacon: MakePolicy = (model) => (situation) => {
  const { question, steps } = plan(situation, model);
  return question === null ? firstStep(steps) : { ask: question.id };
};

/** Every weight of a cause wrong by a factor of 1.6, up or down. */
const misjudging: MakePolicy = (model, next) => beacon(withWrongPriors(model, 1.6, next), next);

const withoutQuestions: MakePolicy = (model) => (situation) => firstStep(plan(situation, model).steps);

/** An order made once, from the belief at the start; steps that are not worth their minutes are passed over. */
function fixedOrder(rank: (fix: FixId, belief: Belief, model: Model) => number): MakePolicy {
  return (model) => {
    let order: readonly FixId[] | null = null;
    return (situation: Situation, belief: Belief): Move => {
      order ??= [...stepsLeft(model, situation)].sort(
        (a, b) => rank(b, belief, model) - rank(a, belief, model),
      );
      const left = stepsLeft(model, situation);
      const next = order.find((fix) => left.includes(fix) && isWorthIt(fix, belief, model));
      return next === undefined ? null : { fix: next };
    };
  };
}

const POLICIES: Readonly<Record<string, MakePolicy>> = {
  "the seed article's order": article,
  'any fixed order': fixedOrder(() => 0),
  'likelihood only': fixedOrder((fix, belief, model) => stepChance(model, fix, belief)),
  'quickness only': fixedOrder((fix, _, model) => -stepCost(model, fix)),
  'p/c fixed once': fixedOrder((fix, belief, model) => stepChance(model, fix, belief) / stepCost(model, fix)),
  'this plan, no questions': withoutQuestions,
  'this plan, priors wrong by 1.6': misjudging,
  'this plan': beacon,
};

function firstStep(steps: readonly { readonly fix: FixId }[]): Move {
  const first = steps[0];
  return first === undefined || first.fix === 'contact-apple-support' ? null : { fix: first.fix };
}

function isWorthIt(fix: FixId, belief: Belief, model: Model): boolean {
  return stepChance(model, fix, belief) * GIVE_UP_MINUTES >= stepCost(model, fix);
}

function compare(kind: Kind, models: number): Readonly<Record<string, string>> {
  const next = seeded(2024);
  const drawn = Array.from({ length: models }, () => drawModel(kind, next));
  const best = drawn.map(bestCost);
  const rows = Object.entries(POLICIES).map(([name, make]) => {
    const off = seeded(1600);
    const costs = drawn.map((model) => costOf(make(model, off), model));
    const ratios = costs.map((cost, index) => cost / (best[index] ?? cost)).sort((a, b) => a - b);
    const mean = ratios.reduce((sum, one) => sum + one, 0) / ratios.length;
    const high = ratios[Math.floor(ratios.length * 0.95)] ?? mean;
    const extra = costs.reduce((sum, cost, index) => sum + cost - (best[index] ?? cost), 0) / costs.length;
    return [name, `${mean.toFixed(3)} (95th ${high.toFixed(3)}, +${extra.toFixed(1)} min)`] as const;
  });
  return Object.fromEntries(rows);
}

const models = Number(process.argv[2] ?? DEFAULT_MODELS);
const columns = KINDS.map((kind) => [kind.name, compare(kind, models)] as const);
console.log(
  `mean cost / optimum over ${models} drawn models, giving up counted as ${GIVE_UP_MINUTES} minutes`,
);
console.table(
  Object.fromEntries(
    Object.keys(POLICIES).map((name) => [
      name,
      Object.fromEntries(columns.map(([kind, cells]) => [kind, cells[name]])),
    ]),
  ),
);

/** From the design: mean cost over the optimum, with right and with wrong priors. */
const MOST: Readonly<Record<string, number>> = { 'this plan': 1.03, 'this plan, priors wrong by 1.6': 1.1 };
for (const [name, most] of Object.entries(MOST)) {
  const worst = Math.max(...columns.map(([, cells]) => Number.parseFloat(cells[name] ?? 'NaN')));
  console.log(`${name}: at most ${worst} of ${most}`);
  if (!(worst <= most)) process.exitCode = 1;
}
