import type { CheckProblem } from './problems';

export type { CheckProblem };

export type EventState = 'ongoing' | 'upcoming' | 'past';

/** One posted event of one service, as Apple's feed states it; times in ms since 1970 UTC. */
export interface FeedEvent {
  readonly messageId: string;
  /** Issue, Outage, Performance, Maintenance, '' or something new, as posted. */
  readonly type: string;
  readonly state: EventState;
  readonly start: number;
  readonly end: number | null;
  readonly message: string;
}

export interface FeedService {
  /** Name as posted, trimmed. */
  readonly name: string;
  /** Normalised name, see service-names.ts: the key that everything compares. */
  readonly key: string;
  readonly events: readonly FeedEvent[];
  /** Set where something was posted that could not be read and may be going on. */
  readonly damaged?: true;
}

export interface Feed {
  readonly services: readonly FeedService[];
  /** Newest `datePosted`, or null where the file has no events. */
  readonly posted: number | null;
}

/** One incident of the watched group, from the first active service to the last. */
export interface Incident {
  /** Stable: made from what opened it. */
  readonly id: string;
  /** Keys of all services that were active in it, in order of appearance. */
  readonly services: readonly string[];
  /** Apple's stated start, ms. */
  readonly start: number;
  /** When this extension first saw it, ms. */
  readonly seen: number;
  /** Apple's stated end, or when it was found gone; null while it goes on. */
  readonly end: number | null;
  readonly ending: 'resolved' | 'vanished' | null;
  /** When this extension found it over, ms; absent where it was never seen going on (no notice was due). */
  readonly endSeen?: number;
  /** Set where its end was told already and it went on after that: nobody is told a second time. */
  readonly endTold?: true;
  /** Apple's own sentences about it, the newest last; absent where there is none, and in records of earlier versions. */
  readonly says?: readonly string[];
  /** What it was made of, for re-opening and for the time of each service. */
  readonly parts: readonly IncidentPart[];
}

/**
 * One event of an incident, with the service that it was posted for. What stands after `start` is absent in records of
 * earlier versions. No `end` and no `endSeen`: it goes on; `endSeen` alone: it vanished; `end` alone: it was over when it
 * was first seen.
 */
export interface IncidentPart {
  readonly service: string;
  readonly messageId: string;
  /** Apple's stated start, ms. */
  readonly start: number;
  /** Apple's stated end, ms; where Apple states none, when it was found over. */
  readonly end?: number;
  /** When it was found over or gone after it had been seen going on, ms. */
  readonly endSeen?: number;
  /** When it was first seen, ms. */
  readonly seen?: number;
  /** When Apple published the file that first showed it, by Apple's clock, ms. */
  readonly posted?: number;
  /** When the last good check before that was, which watched its service and did not show it, ms. */
  readonly before?: number;
}

export type TransitionKind = 'start' | 'update' | 'end' | 'stale' | 'unreadable';

export interface Transition {
  readonly kind: TransitionKind;
  /** When the check was made that showed it, ms. */
  readonly at: number;
  /** Id of the incident; '' for `stale` and `unreadable`. */
  readonly incident: string;
  /** Names: those active now (`start`, `update`), all that took part (where none is active any more), none otherwise. */
  readonly services: readonly string[];
}

/** What the first line of a screen says; the screen's `data-verdict` is its `kind`. */
export type Verdict =
  | {
      readonly kind: 'outage';
      readonly services: readonly string[];
      readonly since: number;
      readonly checkedAt: number;
      /** Set where the outage stands from an earlier check and the last one failed. */
      readonly problem: CheckProblem | null;
    }
  | {
      readonly kind: 'maintenance';
      readonly services: readonly string[];
      readonly from: number;
      readonly until: number | null;
      readonly checkedAt: number;
    }
  | { readonly kind: 'quiet'; readonly checkedAt: number; readonly notListed: readonly string[] }
  | {
      readonly kind: 'unknown';
      /** null before the first check has ended, or where the last answer is too old. */
      readonly problem: CheckProblem | 'none-listed' | 'nothing-watched' | null;
      /** When a check last gave an answer, ms, or null. */
      readonly lastGoodAt: number | null;
      /** Set where only the file for developers is not known. */
      readonly developer?: true;
    };

/** A watched service as the last good feed had it. */
export interface WatchedService {
  /** Name as the watch list spells it. */
  readonly name: string;
  /** False where the feed has no such row, or none that can be read: "not listed", never "fine". */
  readonly listed: boolean;
  /** The ongoing event that is no maintenance and started first, or null. */
  readonly active: FeedEvent | null;
  /** Ongoing or planned maintenance, the nearest first, or null. */
  readonly maintenance: FeedEvent | null;
  /** Since when it is watched and on Apple's list, ms; absent where it never was. */
  readonly since?: number;
  /** Since when it is missing from Apple's list, ms; absent while it is there. */
  readonly missing?: number;
}

export type WatchedSpan = readonly [from: number, until: number];

/** All that is kept about Apple's status; one record, written at once. Times in ms since 1970 UTC. */
export interface StatusState {
  readonly services: readonly WatchedService[];
  /** Names in the file that this version's own lists do not hold, watched or not; absent where there is none. */
  readonly newServices?: readonly string[] | undefined;
  /** Newest first; the open one, if any, has `end: null`. */
  readonly incidents: readonly Incident[];
  readonly newestPosted: number | null;
  /** When copies older than `newestPosted` began to come, ms; null or absent while copies are in order. */
  readonly staleSince?: number | null;
  /** When a check last gave an answer that could be read (304 counts). */
  readonly lastGoodAt: number | null;
  /** Times [from, until] without a gap in the good answers, ms, in order. */
  readonly watched: readonly WatchedSpan[];
  readonly lastTriedAt: number | null;
  /** Why the last check failed; null after a good one. */
  readonly problem: CheckProblem | null;
  readonly failuresInARow: number;
  /** When the next check is due: the truth; the alarm is only a hint. */
  readonly dueAt: number;
  /** Until when the server asked to be left alone, ms; absent where it did not. */
  readonly leftAloneUntil?: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
}
