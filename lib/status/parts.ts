import { withSays } from './says';
import type { FeedEvent, Incident, IncidentPart } from './types';

export type Part = IncidentPart;
/** What makes an event the one that it is. */
type Posting = Pick<Part, 'service' | 'messageId' | 'start'>;

/** Most parts that one incident keeps, and most events of one kind that one file may bring. */
export const MOST_PARTS = 200;
/** How far starts of one event may lie apart, ms: Apple corrects them, and uses an id again only after months. */
export const SAME_EVENT_WITHIN = 7 * 86_400_000;

/** An event together with the key of the service that it was posted for. */
export interface Sighting {
  readonly service: string;
  readonly event: FeedEvent;
  /** What a part of this event keeps, should this be the first time that it is seen. */
  readonly first: FirstSight;
}

export type FirstSight = { readonly seen: number } & Pick<Part, 'posted' | 'before'>;

/** @returns what an event is known by */
export function partOf({ service, event }: Pick<Sighting, 'service' | 'event'>): Posting {
  return { service, messageId: event.messageId, start: event.start };
}

/** @returns what an incident keeps of an event that it did not know */
export function newPart(sighting: Sighting): Part {
  const { event, first } = sighting;
  const part = { ...partOf(sighting), ...first };
  return event.state === 'past' ? { ...part, end: statedEnd(event, first.seen) } : part;
}

/** @returns Apple's stated end, never before the start; `at` where none is stated */
export function statedEnd(event: FeedEvent, at: number): number {
  return Math.max(event.end ?? at, event.start);
}

/**
 * @param part a part that is known
 * @param event its event as this file has it, or undefined where the file has it no more
 * @param at time of the check, ms
 * @returns the part with the end that this shows, or without one where it goes on
 */
export function seenAgain(part: Part, event: FeedEvent | undefined, at: number): Part {
  const { end, endSeen, ...open } = part;
  if (event && event.state !== 'past') return end === undefined && endSeen === undefined ? part : open;
  // A part of an earlier version says nothing about whether it was seen going on.
  const found = endSeen ?? (end === undefined && part.seen !== undefined ? at : undefined);
  const over = found === undefined ? open : { ...open, endSeen: found };
  if (!event) return end === undefined ? over : part;
  return { ...over, end: event.end === null ? (end ?? statedEnd(event, at)) : statedEnd(event, at) };
}

/**
 * Whether two parts of one service are the same event: Apple corrects starts under one message id, and posts one start
 * under two or three ids.
 */
export function isSameEvent(a: Posting, b: Posting): boolean {
  return a.service === b.service && isEventOf(a, b);
}

/** As isSameEvent(), for an event of the part's own service. */
export function isEventOf(part: Posting, event: Pick<FeedEvent, 'messageId' | 'start'>): boolean {
  return part.start === event.start || (part.messageId !== '' && part.messageId === event.messageId);
}

/**
 * Whether an event that is over belongs to what is known: the same event, or the same posting for another service.
 * Message ids of manual postings come again after months, hence the week.
 */
export function isKnownEvent(known: Posting, part: Posting): boolean {
  if (Math.abs(known.start - part.start) > SAME_EVENT_WITHIN) return false;
  if (isSameEvent(known, part)) return true;
  return part.messageId !== '' && known.messageId === part.messageId && known.start === part.start;
}

/**
 * @param incident an incident
 * @param sightings events that belong to it
 * @returns it with the parts and services that are new, in order of appearance, and the parts' ends as they are now; its
 *   start is the earliest stated one
 */
export function withParts(incident: Incident, sightings: readonly Sighting[]): Incident {
  const parts = new Map(incident.parts.map((part) => [wordOf(part), part]));
  for (const sighting of sightings) {
    const word = wordOf(partOf(sighting));
    const known = parts.get(word);
    if (known) parts.set(word, seenAgain(known, sighting.event, sighting.first.seen));
    else if (parts.size < MOST_PARTS) parts.set(word, newPart(sighting));
  }
  const services = new Set([...incident.services, ...sightings.map(({ service }) => service)]);
  return {
    ...incident,
    services: [...services],
    parts: [...parts.values()],
    start: startOf(incident, sightings),
    ...withSays(
      incident,
      sightings.map(({ event }) => event),
    ),
  };
}

function wordOf({ service, messageId, start }: Posting): string {
  return `${service}|${messageId}|${start}`;
}

function startOf(incident: Incident, sightings: readonly Sighting[]): number {
  const stated = sightings.map(({ event }) => event.start).filter((start) => start > 0);
  return stated.reduce((earliest, start) => Math.min(earliest, start), incident.start);
}

/**
 * @param opening the event that comes first in the file of those that opened it
 * @param taken ids already in use; a posting that opens a second incident gets another id
 * @param at time of the check, ms
 * @returns an id made from service, message id and start
 */
export function incidentId(opening: Posting, taken: readonly Incident[], at: number): string {
  const slug = opening.service.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  const id = `${slug}.${opening.messageId}.${opening.start}`;
  return taken.some((incident) => incident.id === id) ? `${id}.${at}` : id;
}
