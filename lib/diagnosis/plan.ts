import type { CauseId, FixId } from '../knowledge/ids';
import { bestQuestion } from './ask';
import { afterFailure, type Belief } from './belief';
import { aligned, believe } from './evidence';
import { HAND_OVER } from './hand-over';
import { likelihood } from './likelihood';
import { KNOWN, type Model } from './model';
import { offerFor } from './offer';
import { order } from './order';
import { dependsOnApple } from './surfaces';
import type { Checklist, PlanStep, Situation } from './types';

/**
 * Makes the checklist for one error: safety and posted outages first, then the best step per minute, and Apple Support last.
 * @param situation the error and all that is known about it
 * @param model what is known in general
 * @returns best step first; for an error that the model lacks only the hand-over
 */
export function plan(situation: Situation, model: Model = KNOWN): Checklist {
  const belief = believe(situation, model);
  const posted = situation.incident && dependsOnApple(situation.error, model);
  // The order is made for the case that waiting does not help, so that the other steps stay reachable.
  const rest = posted ? afterFailure(belief, aligned(belief, { 'apple-outage': 0.95 })) : belief;
  const waits = posted && !situation.outcomes.some(({ fix }) => fix === 'wait-for-apple');
  const offer = offerFor(situation, rest, model);
  const best = order(rest, offer);
  const fixes = [...(waits ? (['wait-for-apple'] as const) : []), ...best.steps.map(({ fix }) => fix)];
  return {
    error: situation.error,
    causes: ranked(belief).map(([cause, share]) => ({ cause, likelihood: likelihood(share) })),
    steps: [...fixes.flatMap((fix) => planStep(fix, belief, model)), handOver(model)],
    question: waits ? null : bestQuestion(situation, rest, offer, best.expected, model),
  };
}

function planStep(fix: FixId, belief: Belief, model: Model): readonly PlanStep[] {
  const data = model.fixes[fix];
  if (data === undefined) return [];
  const removed = aligned(belief, data.removes);
  const causes = ranked({
    ...belief,
    share: belief.share.map((share, index) => share * (removed[index] ?? 0)),
  })
    .filter(([, share]) => share > 0)
    .map(([cause]) => cause);
  const { minutes, risk, wait } = data;
  return [{ fix, causes, minutes, risk, ...(wait === undefined ? {} : { wait }) }];
}

function handOver(model: Model): PlanStep {
  const data = model.fixes['contact-apple-support'];
  return data === undefined ? HAND_OVER : { ...HAND_OVER, minutes: data.minutes, risk: data.risk };
}

function ranked(belief: Belief): readonly (readonly [CauseId, number])[] {
  const pairs = belief.causes.map((cause, index) => [cause, belief.share[index] ?? 0] as const);
  return pairs.sort((a, b) => b[1] - a[1]);
}
