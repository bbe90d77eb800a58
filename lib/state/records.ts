import type { Finding, NamedCode, StorageMeter } from '../detection/types';
import type { Case, Checklist } from '../diagnosis/types';
import type { SignId } from '../knowledge/ids';
import type { Computer, DeviceKind } from '../knowledge/systems';
import type { StatusState } from '../status/types';
import type { Wishes } from '../status/wishes';

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

/** A phone or tablet whose backups the person looks after. */
export interface OwnDevice {
  /** Opaque, and the same for as long as the device is kept. */
  readonly id: string;
  /** As the person calls it, '' for none. */
  readonly name: string;
  readonly kind: DeviceKind;
  /** Major version; null where the person does not know, absent until somebody asked. */
  readonly ios?: number | null;
  /** When it was backed up last, as far as the person knows, ms since 1970; absent until a date was set. */
  readonly lastGood?: number;
  /** The date before a step that worked set the newest one, for whoever takes that back. */
  readonly earlierGood?: number;
  /** When to remind the person to check the nightly backup, ms since 1970; absent without a reminder. */
  readonly reminder?: number;
}

export interface Settings extends Wishes {
  /** In the order added; never empty. */
  readonly devices: readonly OwnDevice[];
  /** Id of the device that screens speak about. */
  readonly current: string;
  /** null where there is none or the person does not know, absent until somebody asked. */
  readonly computer?: Computer | null;
  /** Names of watched services, as Apple's en_US feed spells them. */
  readonly watch: readonly string[];
  /** The same of Apple's services for developers; absent or empty while none is watched. */
  readonly watchDeveloper?: readonly string[];
  readonly notices: boolean;
}

/** Everything that screens mirror. */
export interface Mirror {
  readonly tab: TabRecord | null;
  readonly typed: TypedRecord | null;
  readonly status: StatusState;
  /** The same about Apple's services for developers. */
  readonly developer: StatusState;
  readonly book: CaseBook;
  readonly settings: Settings;
}
