import { isSure } from '../detection/sure';
import type { Finding, NamedCode, StorageMeter } from '../detection/types';
import type { Case } from '../diagnosis/types';
import type { ErrorId } from '../knowledge/ids';
import { choices } from './describe';
import { caseFor, focusCase, type Plan, planOfCase, planOfFinding } from './plan';
import type { Mirror } from './records';

/** What the popup shows below the verdict. */
export type PopupView =
  | {
      /** `case`: picked from a list, or begun earlier. */
      readonly kind: 'finding' | 'typed' | 'case';
      readonly plan: Plan;
      /** What else the same page or text may mean. */
      readonly others: readonly Finding[];
      readonly meter: StorageMeter | null;
      /** What was found: the words that made it, and their language; null in a case. */
      readonly best: Finding | null;
      readonly codes: readonly NamedCode[];
      /** Typed or begun on an earlier screen, while this page shows nothing. */
      readonly resumed: boolean;
    }
  /** `origin`: whether the page or what was typed may mean one of these. */
  | { readonly kind: 'unsure'; readonly findings: readonly Finding[]; readonly origin: 'page' | 'typed' }
  /** `unknown`: what was typed fits no error. */
  | { readonly kind: 'empty'; readonly unknown: boolean; readonly codes: readonly NamedCode[] };

/** What the person chose on this very screen. */
export interface Choice {
  readonly picked: ErrorId | null;
  readonly asked: boolean;
  /** The person left what was typed or begun to look up something else. */
  readonly left: boolean;
}

/**
 * Decides what the popup shows: the person's own choice, else what the page surely says, else what was typed before, else
 * the case under way, else what the page may be about, else the box.
 * @param now ms since 1970
 */
export function popupView(mirror: Mirror, choice: Choice, now: number): PopupView {
  const page = pageView(mirror, now);
  return (
    pickedView(mirror, choice.picked, now) ??
    (choice.asked ? typedView(mirror, now) : null) ??
    (page?.kind === 'finding' ? page : null) ??
    (choice.left ? null : (typedBefore(mirror, now) ?? caseView(mirror))) ??
    page ?? { kind: 'empty', unknown: false, codes: [] }
  );
}

/**
 * The view of what was typed.
 * @returns null where nothing was typed, or its plan is not there yet
 */
export function typedView({ typed, book }: Mirror, now: number): PopupView | null {
  if (typed === null) return null;
  const { findings, codes, checklist } = typed;
  const [best, ...others] = findings;
  if (best === undefined) return { kind: 'empty', unknown: true, codes };
  if (choices(findings).length > 0) return { kind: 'unsure', findings: choices(findings), origin: 'typed' };
  const plan = planOfFinding(best, 'typed', checklist, book, now);
  return plan === null ? null : { kind: 'typed', plan, others, meter: null, best, codes, resumed: false };
}

/** What was typed before this screen opened: a popup closes at the first click beside it, and should not forget. */
function typedBefore(mirror: Mirror, now: number): PopupView | null {
  const view = typedView(mirror, now);
  return view?.kind === 'typed' ? { ...view, resumed: true } : null;
}

/**
 * The view of what the page in the current tab says.
 * @returns null where it says nothing, or its plan is not there yet
 */
export function pageView({ tab, book }: Mirror, now: number): PopupView | null {
  const [best, ...others] = tab?.findings ?? [];
  if (tab === null || best === undefined) return null;
  if (!isSure(best)) return { kind: 'unsure', findings: tab.findings, origin: 'page' };
  const plan = planOfFinding(best, 'page', tab.checklist, book, now);
  const { meter } = tab;
  return plan === null ? null : { kind: 'finding', plan, others, meter, best, codes: [], resumed: false };
}

/**
 * The plan inside a view.
 * @returns null where the view has none
 */
export function planOf(view: PopupView): Plan | null {
  return 'plan' in view ? view.plan : null;
}

function pickedView({ book }: Mirror, picked: ErrorId | null, now: number): PopupView | null {
  const known = picked === null ? null : caseFor(book, picked, now);
  return known === null ? null : bare(known, false);
}

function caseView({ book }: Mirror): PopupView | null {
  const focus = focusCase(book);
  return focus === null || focus.closed !== null ? null : bare(focus, true);
}

function bare(known: Case, resumed: boolean): PopupView {
  return { kind: 'case', plan: planOfCase(known), others: [], meter: null, best: null, codes: [], resumed };
}
