import type { ErrorId, FixId, QuestionId, SignId } from '../knowledge/ids';
import { changeSizes } from './known-sizes';
import { KNOWN } from './model';
import { plan } from './plan';
import { onlyMakesCopy } from './safety';
import type { Case, Outcome, Situation, SizeChange } from './types';

export { parseCase } from './parse-case';

/** What is known beside the case. */
export interface CaseContext {
  readonly incident: boolean;
  /** Major version of the device's system, where it is known. */
  readonly ios?: number;
}

export interface NewCase {
  readonly id: string;
  readonly device?: string;
  readonly error: ErrorId;
  readonly quote: string;
  /** Of the quoted words, BCP 47. */
  readonly language?: string;
  readonly origin: Case['origin'];
  /** iCloud's storage meter, where the page showed it, in bytes. */
  readonly meter?: Case['meter'];
  /** The error was read out of somebody's own words. */
  readonly loose?: boolean;
  /** What was done already, for another error. */
  readonly done?: Case['outcomes'];
  /** What the text mentions beside the error. */
  readonly signs?: Case['signs'];
  /** ms since 1970. */
  readonly at: number;
  readonly context: CaseContext;
}

/** Opens a case with its first checklist. */
export function openCase(input: NewCase): Case {
  const {
    id,
    device,
    error,
    quote,
    language,
    origin,
    meter,
    signs = [],
    done = [],
    loose = false,
    at,
    context,
  } = input;
  const fresh = {
    id,
    ...(device !== undefined && { device }),
    error,
    quote,
    ...(language && { language }),
    origin,
    openedAt: at,
    changedAt: at,
    closed: null,
    answers: {},
    outcomes: done,
    ...(meter && { meter }),
    ...(signs.length > 0 && { signs }),
    ...(loose && { loose }),
  };
  return { ...fresh, checklist: plan(situationOf(fresh, context)) };
}

/**
 * Records how a step went; a second outcome of a step replaces the first.
 * @param outcome `worked` closes the case, unless the step only made a copy: then the error is still there; others open it
 * @param at ms since 1970
 */
export function recordOutcome(c: Case, fix: FixId, outcome: Outcome, at: number, context: CaseContext): Case {
  const outcomes = [...c.outcomes.filter((one) => one.fix !== fix), { fix, outcome, at }];
  const surface = KNOWN.errors[c.error]?.surface ?? 'icloud';
  const solved = outcome === 'worked' && !onlyMakesCopy(fix, surface);
  return changed(c, { outcomes, closed: solved ? { at, how: 'worked' } : null }, at, context);
}

/**
 * Records an answer; a second answer replaces the first.
 * @param answer id of the answer; one that the question does not have is kept and changes nothing
 * @param at ms since 1970
 */
export function answerQuestion(
  c: Case,
  question: QuestionId,
  answer: string,
  at: number,
  context: CaseContext,
): Case {
  const answers = { ...c.answers, [question]: answer };
  return changed(c, { answers, answeredAt: { ...c.answeredAt, [question]: at } }, at, context);
}

/**
 * Takes back something that was read out of the person's text and is not so.
 * @param at ms since 1970
 */
export function denySign(c: Case, sign: SignId, at: number, context: CaseContext): Case {
  return changed(c, { signs: (c.signs ?? []).filter((one) => one !== sign) }, at, context);
}

/**
 * Records sizes that the person gave.
 * @param change bytes; null takes a size back, an absent one stays
 * @param at ms since 1970
 */
export function recordSizes(c: Case, change: SizeChange, at: number, context: CaseContext): Case {
  return changed(c, { sizes: changeSizes(c.sizes ?? {}, change) }, at, context);
}

/**
 * Takes back the newest of outcomes and answers, and opens the case again; a case put away is only opened again.
 * @param at ms since 1970
 */
export function undoLast(c: Case, at: number, context: CaseContext): Case {
  if (c.closed?.how === 'put-away') return changed(c, { closed: null }, at, context);
  const outcome = c.outcomes.at(-1);
  const question = newestAnswer(c);
  if (question !== null && (outcome === undefined || answerTime(c, question) > outcome.at)) {
    return changed(c, { ...withoutAnswer(c, question), closed: null }, at, context);
  }
  return changed(c, { outcomes: c.outcomes.slice(0, -1), closed: null }, at, context);
}

/** Makes the checklist anew, after the context or this version's knowledge changed. */
export function replan(c: Case, context: CaseContext): Case {
  return { ...c, checklist: plan(situationOf(c, context)) };
}

/**
 * Closes a case without success; its checklist stays as it was.
 * @param at ms since 1970
 */
export function putAway(c: Case, at: number): Case {
  return { ...c, changedAt: at, closed: { at, how: 'put-away' } };
}

function changed(c: Case, change: Partial<Case>, at: number, context: CaseContext): Case {
  return replan({ ...c, ...change, changedAt: at }, context);
}

function situationOf(
  c: Pick<Case, 'error' | 'answers' | 'outcomes' | 'meter' | 'sizes' | 'signs' | 'loose'>,
  context: CaseContext,
): Situation {
  const { error, answers, outcomes, meter, sizes, signs, loose } = c;
  const said = { ...(signs && { signs }), ...(loose && { loose }) };
  const seen = { ...(meter && { meter }), ...(sizes && { sizes }), ...said };
  return { error, ...context, answers, outcomes, ...seen };
}

function newestAnswer(c: Case): QuestionId | null {
  // Object.keys widens the keys of a record to string.
  const given = Object.keys(c.answers) as QuestionId[];
  return given.reduce<QuestionId | null>((newest, one) => {
    return newest === null || answerTime(c, one) >= answerTime(c, newest) ? one : newest;
  }, null);
}

function answerTime(c: Case, question: QuestionId): number {
  return c.answeredAt?.[question] ?? c.openedAt;
}

function withoutAnswer(c: Case, question: QuestionId): Pick<Case, 'answers' | 'answeredAt'> {
  const { [question]: _answer, ...answers } = c.answers;
  const { [question]: _at, ...answeredAt } = c.answeredAt ?? {};
  return { answers, answeredAt };
}
