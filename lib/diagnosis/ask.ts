import type { QuestionId } from '../knowledge/ids';
import type { Question } from '../knowledge/types';
import type { Belief } from './belief';
import { afterAnswer } from './evidence';
import type { Model } from './model';
import type { Offer } from './offer';
import { order } from './order';
import { seenAnswers } from './seen';
import { fitsSurface } from './surfaces';
import { ASK_MARGIN_MINUTES } from './tuning';
import type { Checklist, Situation } from './types';

/**
 * The question whose answer is expected to save the most minutes, or null where none saves more than it takes.
 * @param belief what is believed now
 * @param expected expected minutes without asking
 */
export function bestQuestion(
  situation: Situation,
  belief: Belief,
  offer: Offer,
  expected: number,
  model: Model,
): Checklist['question'] {
  const surface = model.errors[situation.error]?.surface ?? 'icloud';
  const seen = seenAnswers(situation);
  let best: Checklist['question'] = null;
  let most = ASK_MARGIN_MINUTES;
  for (const [key, question] of Object.entries(model.questions)) {
    // Object.entries widens the keys of a record to string.
    const id = key as QuestionId;
    if (situation.answers[id] !== undefined || seen.includes(id) || !fitsSurface(id, surface)) continue;
    if (!splits(question, belief)) continue;
    const saving = expected - question.seconds / 60 - expectedAfter(question, belief, offer, expected);
    if (saving > most) {
      most = saving;
      best = { id, answers: Object.keys(question.answers) };
    }
  }
  return best;
}

function expectedAfter(question: Question, belief: Belief, offer: Offer, expected: number): number {
  return Object.entries(question.answers).reduce((sum, [id, answer]) => {
    const share = belief.causes.reduce((all, cause, index) => {
      return all + (belief.share[index] ?? 0) * (answer.given[cause] ?? answer.otherwise);
    }, belief.other * answer.otherwise);
    // "I am not sure" changes nothing.
    const isMute = Object.keys(answer.given).length === 0;
    return sum + share * (isMute ? expected : order(afterAnswer(belief, question, id), offer).expected);
  }, 0);
}

function splits(question: Question, belief: Belief): boolean {
  return Object.values(question.answers).some(({ given }) =>
    belief.causes.some((cause) => given[cause] !== undefined),
  );
}
