import type { FeedEvent, Incident } from './types';

export type Part = Incident['parts'][number];

/** Most parts that one incident keeps, and most events of one kind that one file may bring. */
export const MOST_PARTS = 200;
/** How far starts of one event may lie apart, ms: Apple corrects them, and uses an id again only after months. */
export const SAME_EVENT_WITHIN = 7 * 86_400_000;

/** An event together with the key of the service that it was posted for. */
export interface Sighting {
  readonly service: string;
  readonly event: FeedEvent;
}

/** @returns what an incident keeps of an event */
export function partOf({ service, event }: Sighting): Part {
  return { service, messageId: event.messageId, start: event.start };
}

/**
 * Whether two parts of one service are the same event: Apple corrects starts under one message id, and posts one start
 * under two or three ids.
 */
export function isSameEvent(a: Part, b: Part): boolean {
  if (a.service !== b.service) return false;
  return a.start === b.start || (a.messageId !== '' && a.messageId === b.messageId);
}

/**
 * Whether an event that is over belongs to what is known: the same event, or the same posting for another service.
 * Message ids of manual postings come again after months, hence the week.
 */
export function isKnownEvent(known: Part, part: Part): boolean {
  if (Math.abs(known.start - part.start) > SAME_EVENT_WITHIN) return false;
  if (isSameEvent(known, part)) return true;
  return part.messageId !== '' && known.messageId === part.messageId && known.start === part.start;
}

/**
 * @param incident an incident
 * @param sightings events that belong to it
 * @returns it with the parts and services that are new, in order of appearance; its start is the earliest stated one
 */
export function withParts(incident: Incident, sightings: readonly Sighting[]): Incident {
  const parts = new Map(incident.parts.map((part) => [wordOf(part), part]));
  for (const part of sightings.map(partOf)) if (parts.size < MOST_PARTS) parts.set(wordOf(part), part);
  const services = new Set([...incident.services, ...sightings.map(({ service }) => service)]);
  return {
    ...incident,
    services: [...services],
    parts: [...parts.values()],
    start: startOf(incident, sightings),
  };
}

function wordOf({ service, messageId, start }: Part): string {
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
export function incidentId(opening: Part, taken: readonly Incident[], at: number): string {
  const slug = opening.service.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  const id = `${slug}.${opening.messageId}.${opening.start}`;
  return taken.some((incident) => incident.id === id) ? `${id}.${at}` : id;
}
