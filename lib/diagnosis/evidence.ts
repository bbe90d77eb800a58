import type { CauseId, ErrorId, QuestionId, SignId } from '../knowledge/ids';
import { SIGNS } from '../knowledge/signs';
import type { Question, Surface } from '../knowledge/types';
import { afterFailure, type Belief, priorBelief, weigh } from './belief';
import { KNOWN, type Model } from './model';
import { answersSeen, type Factors, factorsSeen } from './seen';
import { dependsOnApple } from './surfaces';
import { CLEAR, LOOSE_SHARE } from './tuning';
import type { Situation } from './types';

/** The error that says only that something of its kind failed. */
const GENERAL: Readonly<Record<Surface, ErrorId>> = {
  icloud: 'icloud-backup-failed',
  computer: 'computer-error-occurred',
  restore: 'restore-error-occurred',
};

/**
 * Belief over the causes of an error after everything that is known: what is seen, what was answered, what did not help.
 * @param situation what is known
 * @returns shares that add up to 1; only `other` for an error that the model lacks
 */
export function believe(situation: Situation, model: Model = KNOWN): Belief {
  const outage = situation.incident && dependsOnApple(situation.error, model);
  const also = [...(outage ? (['apple-outage'] as const) : []), ...broughtUp(situation, model)];
  let belief = priorBelief(weightsOf(situation, model), also);
  belief = weighCauses(belief, factorsSeen(situation, model));
  for (const sign of signsLeft(situation)) belief = weighCauses(belief, SIGNS[sign].favours);
  // What a person says goes before what sizes say.
  const answers = { ...answersSeen(situation, model), ...situation.answers };
  for (const [id, answer] of Object.entries(answers)) {
    // Object.entries widens the keys of a record to string.
    belief = afterAnswer(belief, model.questions[id as QuestionId], answer);
  }
  for (const { fix, outcome } of situation.outcomes) {
    const data = model.fixes[fix];
    if (outcome === 'no-help' && data !== undefined)
      belief = afterFailure(belief, aligned(belief, data.removes));
  }
  return belief;
}

/** The error's own causes and, where it may be another one of its kind, a share for those of its kind in general. */
function weightsOf(
  { error, loose = false }: Situation,
  model: Model,
): Readonly<Partial<Record<CauseId, number>>> {
  const known = model.errors[error];
  const kind = known && model.errors[GENERAL[known.surface]];
  if (!known || !kind || !loose) return known?.causes ?? {};
  const weights: Partial<Record<CauseId, number>> = {};
  for (const [causes, share] of [
    [known.causes, 1 - LOOSE_SHARE] as const,
    [kind.causes, LOOSE_SHARE] as const,
  ]) {
    const sum = Object.values(causes).reduce((all, weight) => all + weight, 0);
    for (const [cause, weight] of Object.entries(causes)) {
      // Object.entries widens the keys of a record to string.
      const id = cause as CauseId;
      weights[id] = (weights[id] ?? 0) + (share * weight) / sum;
    }
  }
  return weights;
}

/** What was mentioned; what the person answered to the question that it settles counts instead. */
function signsLeft({ signs = [], answers }: Situation): readonly SignId[] {
  return signs.filter((sign) => {
    const { settles } = SIGNS[sign];
    return settles === undefined || answers[settles] === undefined;
  });
}

/** Causes that something mentioned speaks for so clearly that they are thought of with any error of their kind. */
function broughtUp(situation: Situation, model: Model): readonly CauseId[] {
  const surface = model.errors[situation.error]?.surface;
  const alike = Object.values(model.errors).filter((one) => one.surface === surface);
  return signsLeft(situation).flatMap((sign) => {
    const { favours } = SIGNS[sign];
    // Object.keys widens the keys of a record to string.
    const clear = (Object.keys(favours) as CauseId[]).filter((cause) => (favours[cause] ?? 0) >= CLEAR);
    return clear.filter((cause) => alike.some(({ causes }) => causes[cause] !== undefined));
  });
}

/**
 * Belief after an answer; an unknown question or answer changes nothing.
 * @param answer id of the answer
 */
export function afterAnswer(belief: Belief, question: Question | undefined, answer: string): Belief {
  const known =
    question !== undefined && Object.hasOwn(question.answers, answer) ? question.answers[answer] : undefined;
  if (known === undefined) return belief;
  const given = belief.causes.map((cause) => known.given[cause] ?? known.otherwise);
  return weigh(belief, (index) => given[index] ?? 1, known.otherwise);
}

/** Values of a record in the order of the belief's causes, 0 where one is absent. */
export function aligned(belief: Belief, values: Factors): readonly number[] {
  return belief.causes.map((cause) => values[cause] ?? 0);
}

function weighCauses(belief: Belief, factors: Factors): Belief {
  const factor = belief.causes.map((cause) => factors[cause] ?? 1);
  return weigh(belief, (index) => factor[index] ?? 1, 1);
}
