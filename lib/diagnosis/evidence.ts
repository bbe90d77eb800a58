import type { CauseId, FixId, QuestionId, SignId } from '../knowledge/ids';
import { SIGNS } from '../knowledge/signs';
import type { Question } from '../knowledge/types';
import { afterFailure, type Belief, priorBelief, weigh } from './belief';
import { KNOWN, type Model } from './model';
import { dependsOnApple } from './surfaces';
import { CLEAR, NEWEST_IOS, OLD_IOS, ROOMY_BYTES, SEEN, TIGHT_BYTES } from './tuning';
import type { Situation } from './types';

/**
 * Belief over the causes of an error after everything that is known: what is seen, what was answered, what did not help.
 * @param situation what is known
 * @returns shares that add up to 1; only `other` for an error that the model lacks
 */
export function believe(situation: Situation, model: Model = KNOWN): Belief {
  const outage = situation.incident && dependsOnApple(situation.error, model);
  const also = [...(outage ? (['apple-outage'] as const) : []), ...broughtUp(situation)];
  let belief = priorBelief(model.errors[situation.error]?.causes ?? {}, also);
  belief = weighCauses(belief, seenFactors(situation, outage));
  for (const sign of signsLeft(situation)) belief = weighCauses(belief, SIGNS[sign].favours);
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

/** What was mentioned; what the person answered to the question that it settles counts instead. */
function signsLeft({ signs = [], answers }: Situation): readonly SignId[] {
  return signs.filter((sign) => {
    const { settles } = SIGNS[sign];
    return settles === undefined || answers[settles] === undefined;
  });
}

/** Causes that something mentioned speaks for so clearly that they are thought of with any error of their kind. */
function broughtUp(situation: Situation): readonly CauseId[] {
  return signsLeft(situation).flatMap((sign) =>
    // Object.keys widens the keys of a record to string.
    (Object.keys(SIGNS[sign].favours) as CauseId[]).filter(
      (cause) => (SIGNS[sign].favours[cause] ?? 0) >= CLEAR,
    ),
  );
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

/** Questions that need no asking because the answer is on the screen or was said already. */
export function seenAnswers(situation: Situation): readonly QuestionId[] {
  const free = freeBytes(situation);
  const said = (situation.signs ?? []).flatMap((sign) => SIGNS[sign].settles ?? []);
  return free !== null && free < TIGHT_BYTES ? [...said, 'next-backup-fits'] : said;
}

/** Steps that need no doing because their outcome is on the screen. */
export function seenSteps(situation: Situation): readonly FixId[] {
  const free = freeBytes(situation);
  return free !== null && free < TIGHT_BYTES ? ['check-icloud-space'] : [];
}

function seenFactors(situation: Situation, outage: boolean): Readonly<Partial<Record<CauseId, number>>> {
  const free = freeBytes(situation);
  return {
    ...versionFactors(situation.ios),
    ...(outage ? { 'apple-outage': SEEN.postedOutage } : {}),
    ...(free === null ? {} : { 'icloud-space-full': spaceFactor(free) }),
  };
}

/** An old system may be the cause; on the newest there is nothing to update. */
function versionFactors(ios: number | undefined): Readonly<Partial<Record<CauseId, number>>> {
  if (ios === undefined) return {};
  if (ios < OLD_IOS) return { 'ios-outdated': SEEN.oldSystem };
  return ios >= NEWEST_IOS ? { 'ios-outdated': SEEN.newestSystem } : {};
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
