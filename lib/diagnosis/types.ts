import type { CauseId, ErrorId, FixId, QuestionId, SignId } from '../knowledge/ids';
import type { Risk, Wait } from '../knowledge/types';

export type Outcome = 'worked' | 'no-help' | 'skip';
export type Likelihood = 'likely' | 'possible' | 'unlikely';

/** Versions that choose menu paths; absent means not known. */
export interface Device {
  readonly ios?: number;
  readonly computer?: 'mac' | 'windows';
}

/** All that is known when a plan is made. */
export interface Situation {
  readonly error: ErrorId;
  /** An outage is posted on a service that this error depends on. */
  readonly incident: boolean;
  /** iCloud storage read from the page, in bytes. */
  readonly meter?: { readonly used: number; readonly total: number };
  /** Major version of iOS or iPadOS. */
  readonly ios?: number;
  /** What the person's own text or the page mentions beside the error. */
  readonly signs?: readonly SignId[];
  readonly answers: Readonly<Partial<Record<QuestionId, string>>>;
  readonly outcomes: readonly { readonly fix: FixId; readonly outcome: Outcome }[];
}

export interface PlanStep {
  readonly fix: FixId;
  /** Causes that this step can remove, likeliest first. */
  readonly causes: readonly CauseId[];
  readonly minutes: number;
  readonly wait?: Wait;
  readonly risk: Risk;
}

/** A plan for one error, best step first; ends with `contact-apple-support` at the latest. */
export interface Checklist {
  readonly error: ErrorId;
  readonly causes: readonly { readonly cause: CauseId; readonly likelihood: Likelihood }[];
  readonly steps: readonly PlanStep[];
  readonly question: { readonly id: QuestionId; readonly answers: readonly string[] } | null;
}

/** What a person has done about one error; the checklist is derived and stored beside it so that screens show it at once. */
export interface Case {
  readonly id: string;
  readonly error: ErrorId;
  readonly quote: string;
  readonly origin: 'page' | 'typed' | 'picked';
  readonly openedAt: number;
  readonly changedAt: number;
  /** null while it is under way. */
  readonly closed: { readonly at: number; readonly how: 'worked' | 'put-away' } | null;
  readonly answers: Readonly<Partial<Record<QuestionId, string>>>;
  /** When each answer was given, so that the newest of answers and outcomes can be taken back. */
  readonly answeredAt?: Readonly<Partial<Record<QuestionId, number>>>;
  readonly outcomes: readonly { readonly fix: FixId; readonly outcome: Outcome; readonly at: number }[];
  /** iCloud's storage meter when the case was opened, in bytes. */
  readonly meter?: { readonly used: number; readonly total: number };
  /** What was mentioned beside the error when the case was opened, without what the person took back. */
  readonly signs?: readonly SignId[];
  readonly checklist: Checklist;
}
