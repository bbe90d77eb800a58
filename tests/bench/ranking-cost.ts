import { afterFailure, type Belief, chance } from '../../lib/diagnosis/belief';
import { afterAnswer, aligned, believe } from '../../lib/diagnosis/evidence';
import type { Model } from '../../lib/diagnosis/model';
import { GIVE_UP_MINUTES, TRIAL_MINUTES } from '../../lib/diagnosis/tuning';
import type { Situation } from '../../lib/diagnosis/types';
import { FIX_IDS, type FixId, QUESTION_IDS, type QuestionId } from '../../lib/knowledge/ids';

/** What a policy does next; null hands over. */
export type Move = { readonly fix: FixId } | { readonly ask: QuestionId } | null;
export type Policy = (situation: Situation, belief: Belief) => Move;

const START: Situation = { error: 'icloud-backup-failed', incident: false, answers: {}, outcomes: [] };

/** Minutes of a step with the trial after it. */
export function stepCost(model: Model, fix: FixId): number {
  return (model.fixes[fix]?.minutes ?? 0) + TRIAL_MINUTES;
}

/** P(a step ends the error). */
export function stepChance(model: Model, fix: FixId, belief: Belief): number {
  return chance(belief, aligned(belief, model.fixes[fix]?.removes ?? {}));
}

/** Steps of a model that were not done, in the order of their ids. */
export function stepsLeft(model: Model, { outcomes }: Situation): readonly FixId[] {
  return FIX_IDS.filter((fix) => model.fixes[fix] !== undefined && !outcomes.some((one) => one.fix === fix));
}

/** Expected minutes of a policy, exactly: every course is followed with its probability. */
export function costOf(policy: Policy, model: Model): number {
  return follow(START, believe(START, model), model, policy);
}

/** Expected minutes of the best possible policy, by dynamic programming over steps done and answers given. */
export function bestCost(model: Model): number {
  const known = new Map<string, number>();
  const best = (at: Situation, belief: Belief): number => {
    const key = `${at.outcomes.map(({ fix }) => fix).sort()}|${QUESTION_IDS.map((id) => at.answers[id] ?? '')}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const moves: Move[] = [null, ...stepsLeft(model, at).map((fix) => ({ fix })), ...unasked(model, at)];
    const cost = Math.min(...moves.map((move) => costOfMove(move, at, belief, model, best)));
    known.set(key, cost);
    return cost;
  };
  return best(START, believe(START, model));
}

function follow(at: Situation, belief: Belief, model: Model, policy: Policy): number {
  return costOfMove(policy(at, belief), at, belief, model, (next, then) => follow(next, then, model, policy));
}

function costOfMove(
  move: Move,
  at: Situation,
  belief: Belief,
  model: Model,
  rest: (at: Situation, belief: Belief) => number,
): number {
  if (move === null) return GIVE_UP_MINUTES;
  if ('ask' in move) return costOfAsking(move.ask, at, belief, model, rest);
  const removes = aligned(belief, model.fixes[move.fix]?.removes ?? {});
  const after = { ...at, outcomes: [...at.outcomes, { fix: move.fix, outcome: 'no-help' as const }] };
  return (
    stepCost(model, move.fix) + (1 - chance(belief, removes)) * rest(after, afterFailure(belief, removes))
  );
}

function costOfAsking(
  ask: QuestionId,
  at: Situation,
  belief: Belief,
  model: Model,
  rest: (at: Situation, belief: Belief) => number,
): number {
  const question = model.questions[ask];
  if (question === undefined) return Number.POSITIVE_INFINITY;
  return Object.entries(question.answers).reduce((sum, [answer, { given, otherwise }]) => {
    const likely = belief.causes.map((cause) => given[cause] ?? otherwise);
    const share = chance(belief, likely) + belief.other * otherwise;
    const after = { ...at, answers: { ...at.answers, [ask]: answer } };
    return sum + share * rest(after, afterAnswer(belief, question, answer));
  }, question.seconds / 60);
}

function unasked(model: Model, at: Situation): readonly Move[] {
  return QUESTION_IDS.filter((id) => model.questions[id] !== undefined && at.answers[id] === undefined).map(
    (ask) => ({ ask }),
  );
}
