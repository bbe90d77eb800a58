import { CAUSE_IDS, ERROR_IDS, FIX_IDS, QUESTION_IDS } from '../knowledge/ids';
import type { Risk, Wait } from '../knowledge/types';
import { fields, list, moment, oneOf } from '../knowledge/values';
import { HAND_OVER } from './hand-over';
import type { Checklist, Likelihood, PlanStep } from './types';

const LIKELIHOODS: readonly Likelihood[] = ['likely', 'possible', 'unlikely'];
const WAITS: readonly Wait[] = ['apple', 'night'];
const RISKS: readonly Risk[] = ['none', 'reversible', 'loses-settings', 'can-lose-data'];

/**
 * Reads a stored plan: steps only up to the first that this version does not know, which may be the copy that a later
 * one needs; the hand-over is always the last.
 * @param raw anything
 * @returns null where it is no plan for a known error
 */
export function parseChecklist(raw: unknown): Checklist | null {
  const error = oneOf(ERROR_IDS, fields(raw)?.error);
  return error && salvageChecklist(raw, error);
}

/** The same for an error that is known already; what is no plan for it becomes the hand-over alone. */
export function salvageChecklist(raw: unknown, error: Checklist['error']): Checklist {
  const stored = fields(raw);
  const given = stored?.error === error ? stored : {};
  const read = list(given.steps).map(parseStep);
  const unknown = read.indexOf(null);
  const steps = read.slice(0, unknown === -1 ? read.length : unknown).filter((step) => step !== null);
  return {
    error,
    causes: list(given.causes).flatMap(parseCause),
    steps: steps.at(-1)?.fix === HAND_OVER.fix ? steps : [...steps, HAND_OVER],
    question: parseQuestion(given.question),
  };
}

function parseStep(raw: unknown): PlanStep | null {
  const step = fields(raw);
  const fix = oneOf(FIX_IDS, step?.fix);
  const risk = oneOf(RISKS, step?.risk);
  const minutes = moment(step?.minutes);
  if (fix === null || risk === null || minutes === null) return null;
  const causes = list(step?.causes).map((cause) => oneOf(CAUSE_IDS, cause));
  const wait = oneOf(WAITS, step?.wait);
  return {
    fix,
    risk,
    minutes,
    causes: causes.filter((cause) => cause !== null),
    ...(wait === null ? {} : { wait }),
  };
}

function parseCause(raw: unknown): Checklist['causes'] {
  const cause = oneOf(CAUSE_IDS, fields(raw)?.cause);
  const likelihood = oneOf(LIKELIHOODS, fields(raw)?.likelihood);
  return cause === null || likelihood === null ? [] : [{ cause, likelihood }];
}

function parseQuestion(raw: unknown): Checklist['question'] {
  const id = oneOf(QUESTION_IDS, fields(raw)?.id);
  const answers = list(fields(raw)?.answers).filter((one) => typeof one === 'string');
  return id === null || answers.length === 0 ? null : { id, answers };
}
