import type { CauseId, FixId, QuestionId } from '../knowledge/ids';
import type { Question } from '../knowledge/types';
import { afterFailure, type Belief, priorBelief, weigh } from './belief';
import { KNOWN, type Model } from './model';
import { dependsOnApple } from './surfaces';
import { ROOMY_BYTES, SEEN, TIGHT_BYTES } from './tuning';
import type { Situation } from './types';

/**
 * Belief over the causes of an error after everything that is known: what is seen, what was answered, what did not help.
 * @param situation what is known
 * @returns shares that add up to 1; only `other` for an error that the model lacks
 */
export function believe(situation: Situation, model: Model = KNOWN): Belief {
  const outage = situation.incident && dependsOnApple(situation.error, model);
  let belief = priorBelief(model.errors[situation.error]?.causes ?? {}, outage ? 'apple-outage' : null);
  belief = weighCauses(belief, seenFactors(situation, outage));
  for (const [id, answer] of Object.entries(situation.answers)) {
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
export function aligned(
  belief: Belief,
  values: Readonly<Partial<Record<CauseId, number>>>,
): readonly number[] {
  return belief.causes.map((cause) => values[cause] ?? 0);
}

/** Questions that need no asking because the answer is on the screen. */
export function seenAnswers(situation: Situation): readonly QuestionId[] {
  const free = freeBytes(situation);
  return free !== null && free < TIGHT_BYTES ? ['next-backup-fits'] : [];
}

/** Steps that need no doing because their outcome is on the screen. */
export function seenSteps(situation: Situation): readonly FixId[] {
  const free = freeBytes(situation);
  return free !== null && free < TIGHT_BYTES ? ['check-icloud-space'] : [];
}

function seenFactors(situation: Situation, outage: boolean): Readonly<Partial<Record<CauseId, number>>> {
  const free = freeBytes(situation);
  return {
    ...(outage ? { 'apple-outage': SEEN.postedOutage } : {}),
    ...(free === null ? {} : { 'icloud-space-full': spaceFactor(free) }),
  };
}

function spaceFactor(free: number): number {
  if (free < TIGHT_BYTES) return SEEN.tightSpace;
  return free < ROOMY_BYTES ? SEEN.someSpace : SEEN.roomySpace;
}

function freeBytes({ meter }: Situation): number | null {
  return meter !== undefined && meter.total > 0 && meter.used >= 0 ? meter.total - meter.used : null;
}

function weighCauses(belief: Belief, factors: Readonly<Partial<Record<CauseId, number>>>): Belief {
  const factor = belief.causes.map((cause) => factors[cause] ?? 1);
  return weigh(belief, (index) => factor[index] ?? 1, 1);
}
