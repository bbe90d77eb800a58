import type { Finding, NamedCode, StorageMeter } from '../detection/types';
import type { Case, Checklist, Device } from '../diagnosis/types';
import type { SignId } from '../knowledge/ids';
import type { StatusState } from '../status/types';

/** What was found on one tab; lives as long as the page and the browser session. */
export interface TabRecord {
  /** Best first; empty where the page was read and says nothing. */
  readonly findings: readonly Finding[];
  readonly meter: StorageMeter | null;
  /** What its title and question mention beside the error. */
  readonly signs: readonly SignId[];
  /** Plan for the first finding, null without one. */
  readonly checklist: Checklist | null;
}

/** The answer to what a person typed or pasted; the text itself is not kept. */
export interface TypedRecord {
  readonly findings: readonly Finding[];
  /** Error codes that it named, known or not. */
  readonly codes: readonly NamedCode[];
  /** What it mentions beside the error. */
  readonly signs: readonly SignId[];
  readonly checklist: Checklist | null;
  /** The screen that is to answer: the panel goes back to its case when the answer was meant for the popup. */
  readonly to: 'popup' | 'panel';
}

export interface CaseBook {
  /** The one worked on last comes first. */
  readonly cases: readonly Case[];
  /** The case that the side panel stays with, or null. */
  readonly focus: string | null;
}

export interface Settings {
  readonly device: Device;
  /** Names of watched services, as Apple's en_US feed spells them. */
  readonly watch: readonly string[];
  readonly notices: boolean;
}

/** Everything that screens mirror. */
export interface Mirror {
  readonly tab: TabRecord | null;
  readonly typed: TypedRecord | null;
  readonly status: StatusState;
  readonly book: CaseBook;
  readonly settings: Settings;
}
