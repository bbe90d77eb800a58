import type { ConceptId } from './concepts';
import type { CauseId, ErrorId, FixId } from './ids';
import type { Computer, DeviceKind } from './systems';

/** Where a person meets the error. */
export type Surface = 'icloud' | 'computer' | 'restore';

/** Rough weight of a cause, from guides and threads; never shown as a number. */
export type Weight = 1 | 2 | 3 | 5 | 8 | 13 | 21;

/** `message` may identify an error alone; `weak` needs backup words near; `progress` needs words such as "stuck". */
export type PhraseKind = 'message' | 'weak' | 'progress';

/** How people say it in their own words: every group needs one of its words, near the others. */
export interface WordPattern {
  /** Concepts that must all be present. */
  readonly all: readonly ConceptId[];
  /** Concepts of which at least one must be present too: different ways to say that something is wrong. */
  readonly any?: readonly ConceptId[];
  /** Concepts that rule the pattern out. */
  readonly none?: readonly ConceptId[];
  /** Only a phone's backup is spoken of like this, so that neither phone nor iCloud nor iTunes need be named. */
  readonly alone?: true;
}

export interface Recognition {
  /** Codes as Apple or tools print them: `-54`, `0xE8000013`, `MBErrorDomain/205`. */
  readonly codes?: readonly string[];
  readonly words?: readonly WordPattern[];
}

export interface BackupError {
  readonly surface: Surface;
  readonly causes: Readonly<Partial<Record<CauseId, Weight>>>;
  /** Number of Apple's article on it, see lib/knowledge/articles.ts. */
  readonly article: string;
  /** Errors whose wording holds this one's, or that say more than this one does: it steps back beside them. */
  readonly givesWayTo?: readonly ErrorId[] | 'every';
  readonly recognition: Recognition;
  readonly sources: readonly string[];
}

export interface Cause {
  /** What people who hit it noticed, or where the cause is documented. */
  readonly source: string;
}

export type Wait = 'apple' | 'night';

export type Risk = 'none' | 'reversible' | 'loses-settings' | 'can-lose-data';

/** Steps behind one screen are opened together, so they stand together. */
export type Screen =
  | 'icloud-storage'
  | 'icloud-backup'
  | 'device-storage'
  | 'wifi'
  | 'account'
  | 'reset'
  | 'software-update'
  | 'computer'
  | 'backup-folder'
  | 'web'
  | 'hands';

/** A menu path: a locale key below `path.`, for the system versions from `from` on. */
export interface MenuPath {
  readonly system: 'ios' | Computer;
  /** The kind of device that has this path; absent means every kind. */
  readonly kind?: DeviceKind;
  /** First major version that has this path; absent means every version. */
  readonly from?: number;
  readonly path: string;
}

export interface Fix {
  /** P(the step removes the cause), 0 to 1, rough. */
  readonly removes: Readonly<Partial<Record<CauseId, number>>>;
  /** What the person is busy for. */
  readonly minutes: number;
  /** Time that has to pass by itself before the step can have helped, where the person's own minutes say too little. */
  readonly wait?: Wait;
  readonly risk: Risk;
  /** It costs money every month. */
  readonly paid?: true;
  /** Steps that must be done or skipped before this one is offered. */
  readonly needs?: readonly FixId[];
  readonly screen: Screen;
  readonly paths: readonly MenuPath[];
}

export interface Question {
  /** Answer ids in the order shown, each with P(answer | cause); a cause that is absent takes `otherwise`. */
  readonly answers: Readonly<
    Record<string, { readonly given: Readonly<Partial<Record<CauseId, number>>>; readonly otherwise: number }>
  >;
  readonly seconds: number;
  readonly source: string;
}
