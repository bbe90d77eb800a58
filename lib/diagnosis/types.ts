import type { CauseId, ErrorId, FixId, QuestionId, SignId } from '../knowledge/ids';
import type { Computer, DeviceKind } from '../knowledge/systems';
import type { Risk, Wait } from '../knowledge/types';

export type Outcome = 'worked' | 'no-help' | 'skip';
export type Likelihood = 'likely' | 'possible' | 'unlikely';

/** What chooses menu paths; absent means that nobody asked yet, null that the person does not know. */
export interface Device {
  readonly kind?: DeviceKind;
  readonly ios?: number | null;
  readonly computer?: Computer | null;
}

/** Sizes in bytes; absent means not known. */
export interface Sizes {
  /** "Next Backup Size" on the device. */
  readonly nextBackup?: number;
  readonly icloudUsed?: number;
  readonly icloudTotal?: number;
  /** Free space on the iPhone or iPad. */
  readonly phoneFree?: number;
  readonly computerFree?: number;
}

/** Sizes that change; null takes one back, an absent one stays. */
export type SizeChange = { readonly [Size in keyof Sizes]?: Sizes[Size] | null };

/** All that is known when a plan is made. */
export interface Situation {
  readonly error: ErrorId;
  /** An outage is posted on a service that this error depends on. */
  readonly incident: boolean;
  /** iCloud storage read from the page, in bytes. */
  readonly meter?: { readonly used: number; readonly total: number };
  /** Major version of iOS or iPadOS. */
  readonly ios?: number;
  /** The error was read out of somebody's own words, and may be another one of its kind. */
  readonly loose?: boolean;
  /** What the person's own text or the page mentions beside the error. */
  readonly signs?: readonly SignId[];
  /** Sizes that the person gave; they go before the meter. */
  readonly sizes?: Sizes;
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
  /** Id of the device that failed; absent in cases from before there were several. */
  readonly device?: string;
  readonly error: ErrorId;
  readonly quote: string;
  /** Of the quoted words, BCP 47; absent where it is not known, and in cases from before it was kept. */
  readonly language?: string;
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
  /** Whether the error was read out of somebody's own words. */
  readonly loose?: boolean;
  /** What was mentioned beside the error when the case was opened, without what the person took back. */
  readonly signs?: readonly SignId[];
  /** Sizes that the person gave. */
  readonly sizes?: Sizes;
  readonly checklist: Checklist;
}
