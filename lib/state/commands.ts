import type { Outcome, SizeChange } from '../diagnosis/types';
import type { ErrorId, FixId, QuestionId, SignId } from '../knowledge/ids';
import type { Computer, DeviceKind } from '../knowledge/systems';
import type { Snooze } from './snooze';

/** What can be said about a device; what is absent stays as it is. */
export interface DevicePart {
  readonly name?: string;
  readonly kind?: DeviceKind;
  /** null: the person does not know. */
  readonly ios?: number | null;
  /** When it was backed up last, ms since 1970, never ahead; null takes the date away. */
  readonly lastGood?: number | null;
}

/** What a screen may ask of the worker; the worker writes the records, and every screen follows them. */
export type Command =
  /** Say what this text means; at most 20,000 characters are read. */
  | { readonly do: 'describe'; readonly text: string }
  | { readonly do: 'forget-typed' }
  /** Open, or go on with, the case of this error and make it the one that the side panel stays with. */
  | {
      readonly do: 'open-case';
      readonly error: ErrorId;
      readonly quote: string;
      readonly origin: 'page' | 'typed' | 'picked';
    }
  | {
      readonly do: 'outcome';
      readonly error: ErrorId;
      readonly quote: string;
      readonly origin: 'page' | 'typed' | 'picked';
      readonly fix: FixId;
      readonly outcome: Outcome;
    }
  /** Take back the last outcome or answer of a case. */
  | { readonly do: 'undo'; readonly caseId: string }
  | {
      readonly do: 'answer';
      readonly error: ErrorId;
      readonly quote: string;
      readonly origin: 'page' | 'typed' | 'picked';
      readonly question: QuestionId;
      readonly answer: string;
    }
  /** Something that was read out of the text is not so. */
  | {
      readonly do: 'deny-sign';
      readonly error: ErrorId;
      readonly quote: string;
      readonly origin: 'page' | 'typed' | 'picked';
      readonly sign: SignId;
    }
  /** Sizes that the person gave, for the storage-fit meter and the plan. */
  | {
      readonly do: 'set-sizes';
      readonly error: ErrorId;
      readonly quote: string;
      readonly origin: 'page' | 'typed' | 'picked';
      readonly sizes: SizeChange;
    }
  | { readonly do: 'put-away'; readonly caseId: string }
  | { readonly do: 'add-device'; readonly kind: DeviceKind }
  | { readonly do: 'set-device'; readonly id: string; readonly part: DevicePart }
  /** Remove a device; its open cases are put away. */
  | { readonly do: 'remove-device'; readonly id: string }
  /** Speak about this device from now on. */
  | { readonly do: 'use-device'; readonly id: string }
  /** Remind the person next morning to check this device's nightly backup. */
  | { readonly do: 'remind'; readonly id: string }
  | { readonly do: 'cancel-reminder'; readonly id: string }
  /** null: none, or the person does not know. */
  | { readonly do: 'set-computer'; readonly computer: Computer | null }
  /** `developer`: services of the file for developers; absent: they stay. */
  | { readonly do: 'set-watch'; readonly watch: readonly string[]; readonly developer?: readonly string[] }
  | { readonly do: 'set-notices'; readonly on: boolean }
  /** Raise neither badge nor notice for this service any more, or again. */
  | { readonly do: 'mute'; readonly service: string; readonly on: boolean }
  /** No badge and no notices for a while; null ends that. */
  | { readonly do: 'snooze'; readonly for: Snooze | null }
  /** Tell the end of this incident in any case, or no more. */
  | { readonly do: 'tell-end'; readonly incident: string; readonly on: boolean }
  /** Take over what this file holds; it is read anew by the worker. */
  | { readonly do: 'import'; readonly text: string }
  /** Erase everything that is kept. */
  | { readonly do: 'erase' }
  /** A screen opened or the person asked: check now unless the last check is under two minutes old (or `force`). */
  | { readonly do: 'check-status'; readonly force: boolean };

export type CommandAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'refused' | 'storage-full' | 'worker-gone' };
