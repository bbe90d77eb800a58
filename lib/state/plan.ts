import type { Finding } from '../detection/types';
import type { Case, Checklist, PlanStep } from '../diagnosis/types';
import type { ErrorId, FixId } from '../knowledge/ids';
import type { CaseBook } from './records';

/** What a plan is about and where its words came from. */
export interface Subject {
  readonly error: ErrorId;
  readonly quote: string;
  readonly origin: Case['origin'];
}

/** A checklist as a screen shows it, whether or not a case was opened for it. */
export interface Plan extends Subject {
  readonly caseId: string | null;
  readonly checklist: Checklist;
  readonly done: Case['outcomes'];
  readonly closed: Case['closed'];
  readonly canUndo: boolean;
}

/** How long a screen goes on to say that an error was solved, before the same error counts as a new one. */
export const SOLVED_FOR = 12 * 60 * 60 * 1000;

/**
 * Finds the case that an error belongs to: one under way, or one solved in the last hours.
 * @param now ms since 1970
 * @returns the newest such case, or null
 */
export function caseFor(book: CaseBook, error: ErrorId, now: number): Case | null {
  const newest = book.cases.find((one) => one.error === error);
  if (newest === undefined) return null;
  if (newest.closed === null) return newest;
  return newest.closed.how === 'worked' && now - newest.closed.at < SOLVED_FOR ? newest : null;
}

/**
 * The case that the side panel stays with.
 * @returns the focus case unless it was put away, else null
 */
export function focusCase(book: CaseBook): Case | null {
  const focus = book.cases.find((one) => one.id === book.focus);
  return focus === undefined || focus.closed?.how === 'put-away' ? null : focus;
}

/**
 * Shows a case as a plan.
 * @param one the case
 */
export function planOfCase(one: Case): Plan {
  return {
    error: one.error,
    quote: one.quote,
    origin: one.origin,
    caseId: one.id,
    checklist: one.checklist,
    done: one.outcomes,
    closed: one.closed,
    canUndo: one.outcomes.length > 0 || Object.keys(one.answers).length > 0,
  };
}

/**
 * Makes the plan for something that was found: its case where one was begun, else the checklist stored with it.
 * @param finding what was found
 * @param origin where
 * @param checklist the stored checklist, which may be one for another error
 * @param now ms since 1970
 * @returns null where neither is there yet
 */
export function planOfFinding(
  finding: Finding,
  origin: 'page' | 'typed',
  checklist: Checklist | null,
  book: CaseBook,
  now: number,
): Plan | null {
  const known = caseFor(book, finding.error, now);
  // The words in front of the person are newer than those that the case was opened with.
  if (known !== null) return { ...planOfCase(known), quote: finding.quote, origin };
  if (checklist === null || checklist.error !== finding.error) return null;
  return { error: finding.error, quote: finding.quote, origin, ...fresh(checklist) };
}

/**
 * Puts the current step first: the one that the person chose, where it is still in the list, else the best.
 * @param ahead the chosen step
 * @returns the current step (null where none is left) and the rest in plan order
 */
export function currentStep(
  steps: readonly PlanStep[],
  ahead: FixId | null,
): { readonly now: PlanStep | null; readonly rest: readonly PlanStep[] } {
  const now = steps.find((step) => step.fix === ahead) ?? steps[0] ?? null;
  return { now, rest: steps.filter((step) => step !== now) };
}

function fresh(checklist: Checklist): Omit<Plan, keyof Subject> {
  return { caseId: null, checklist, done: [], closed: null, canUndo: false };
}
