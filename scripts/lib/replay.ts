import { parseFeed } from '../../lib/status/parse';
import { step } from '../../lib/status/pipeline';
import { DEFAULT_WATCH } from '../../lib/status/service-names';
import { EMPTY_STATUS } from '../../lib/status/state';
import type { StatusState, TransitionKind } from '../../lib/status/types';

/** One line of the output. */
export interface ReplayLine {
  /** `fetchedAt` of the version that caused it, exactly as recorded; null where there is none. */
  readonly at: unknown;
  readonly kind: TransitionKind;
  readonly services: readonly string[];
  readonly incident: string;
}

export interface Version {
  readonly fetchedAt: unknown;
  /** Text of the feed; '' where the line holds none. */
  readonly text: string;
}

const FETCHED_AT = /"fetchedAt"\s*:\s*"([^"\\]*)"/;

function textOf(feed: unknown): string {
  if (typeof feed === 'string') return feed;
  return feed === undefined || feed === null ? '' : JSON.stringify(feed);
}

/** @returns the version that stands in a line of a history; a broken line still gives its time where it can be seen */
export function readVersion(line: string): Version {
  try {
    const value = JSON.parse(line) as { fetchedAt?: unknown; feed?: unknown } | null; // fields are checked where used
    return { fetchedAt: value?.fetchedAt ?? null, text: textOf(value?.feed) };
  } catch {
    return { fetchedAt: FETCHED_AT.exec(line)?.[1] ?? null, text: '' };
  }
}

/** @returns when a version was fetched, ms, or null */
export function msOf(fetchedAt: unknown): number | null {
  const ms = typeof fetchedAt === 'number' ? fetchedAt : Date.parse(String(fetchedAt));
  return Number.isFinite(ms) ? ms : null;
}

/** Runs versions one after the other through the pipeline of the worker, with the watch list as installed. */
export class Replay {
  #state: StatusState = EMPTY_STATUS;
  #clock = 0;

  /** @returns what this version brings, in order */
  next({ fetchedAt, text }: Version): ReplayLine[] {
    this.#clock = msOf(fetchedAt) ?? this.#clock;
    const { state, transitions } = step(this.#state, text, this.#clock, DEFAULT_WATCH);
    this.#state = state;
    return transitions.map(({ kind, services, incident }) => ({ at: fetchedAt, kind, services, incident }));
  }

  /** Whether an incident is open after what was seen so far. */
  isOpen(): boolean {
    return this.#state.incidents.some(({ end }) => end === null);
  }
}

/** @returns one feed file as a version, fetched at its newest date; null where it has none */
export function versionOf(text: string): Version {
  const parsed = parseFeed(text);
  const posted = parsed.ok ? parsed.feed.posted : null;
  return { fetchedAt: posted === null ? null : new Date(posted).toISOString(), text };
}

/**
 * @param text one feed file
 * @returns what it brings when it is the first ever seen, at the time at which it was posted
 */
export function replayFeed(text: string): ReplayLine[] {
  return new Replay().next(versionOf(text));
}
