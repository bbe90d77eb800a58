import { isActive } from './parse-event';
import {
  incidentId,
  isEventOf,
  isSameEvent,
  partOf,
  type Sighting,
  seenAgain,
  statedEnd,
  withParts,
} from './parts';
import type { FeedService, Incident } from './types';

/** What one file does to the incident of the watched group; null where it changes nothing worth saying. */
export interface Turn {
  readonly kind: 'start' | 'update' | 'end' | 'let-go' | null;
  /** The incident as it is now, to be put in the place of the one with its id; null where there is none. */
  readonly incident: Incident | null;
}

const REOPEN_WITHIN = 24 * 3_600_000;
const NOTHING: Turn = { kind: null, incident: null };

function fresh(
  active: readonly Sighting[],
  opening: Sighting,
  known: readonly Incident[],
  at: number,
): Incident {
  const part = partOf(opening);
  const start = part.start > 0 ? part.start : at;
  const id = incidentId(part, known, at);
  return withParts({ id, services: [], start, seen: at, end: null, ending: null, parts: [] }, active);
}

function isReopened(incident: Incident, active: readonly Sighting[], at: number): boolean {
  const over = incident.endSeen ?? incident.end;
  if (over === null || at - over > REOPEN_WITHIN) return false;
  return active.some((sighting) => incident.parts.some((part) => isSameEvent(part, partOf(sighting))));
}

function reopened(incident: Incident, active: readonly Sighting[]): Incident {
  const { endSeen, ...kept } = incident;
  const told = endSeen === undefined ? {} : ({ endTold: true } as const);
  return withParts({ ...kept, end: null, ending: null, ...told }, active);
}

function open(incidents: readonly Incident[], active: readonly Sighting[], at: number): Turn {
  const [opening] = active;
  if (!opening) return NOTHING;
  const again = incidents.find((incident) => isReopened(incident, active, at));
  if (!again) return { kind: 'start', incident: fresh(active, opening, incidents, at) };
  // Without `endSeen` it was only ever seen as over, and nobody has been told of it.
  const kind = again.endSeen === undefined ? 'start' : 'update';
  return { kind, incident: reopened(again, active) };
}

/** What the rows show of the parts that went on: one may be over, or gone, while others go on. */
function withEnds(incident: Incident, rows: readonly FeedService[], at: number): Incident {
  const rowOf = new Map(rows.map((row) => [row.key, row]));
  const parts = incident.parts.map((part) => {
    if (part.end !== undefined || part.endSeen !== undefined) return part;
    const row = rowOf.get(part.service);
    const own = row?.events.filter((event) => isEventOf(part, event)) ?? [];
    const event = own.find(isActive) ?? own[0];
    return row?.damaged && !event ? part : seenAgain(part, event, at);
  });
  return { ...incident, parts };
}

function grow(
  incident: Incident,
  active: readonly Sighting[],
  services: readonly FeedService[],
  at: number,
): Turn {
  const grown = withParts(withEnds(incident, services, at), active);
  return { kind: grown.services.length > incident.services.length ? 'update' : null, incident: grown };
}

function close(incident: Incident, services: readonly FeedService[], at: number): Turn {
  const own = services.flatMap(({ key, events }) => events.map((event) => ({ service: key, event })));
  const found = own.filter((sighting) => incident.parts.some((part) => isSameEvent(part, partOf(sighting))));
  // Still going on, but its services are no longer watched: not this group's incident any more, and no end to tell.
  if (found.some(({ event }) => isActive(event))) return { kind: 'let-go', incident };
  const over = found.filter(({ event }) => event.state === 'past');
  // What cannot be read at a service may be its event, unless that was found as over.
  const isOpen = ({ key, damaged }: FeedService) => damaged && !over.some(({ service }) => service === key);
  if (services.some(isOpen)) return { kind: null, incident };
  const end = over.length > 0 ? Math.max(...over.map(({ event }) => statedEnd(event, at))) : at;
  const ending = over.length > 0 ? 'resolved' : 'vanished';
  const kind = incident.endTold ? 'update' : 'end';
  const closed = { ...incident, end: Math.max(end, incident.start), ending, endSeen: at } as const;
  return { kind, incident: withEnds(closed, services, at) };
}

/**
 * One incident for the watched group, from the first active service until none is. Within 24 hours of its end it goes
 * on where one of its events is active again. An `update` is exactly that, or a service that was not in it before, or a
 * second end: each incident has one `start` and one `end`.
 * @param incidents those known, at most one of them open
 * @param active ongoing events of watched services that are no maintenance, in the order of the file
 * @param services the rows of the incident's own services in this file
 * @param at time of the check, ms
 */
export function turnOf(
  incidents: readonly Incident[],
  active: readonly Sighting[],
  services: readonly FeedService[],
  at: number,
): Turn {
  const current = incidents.find((incident) => incident.end === null);
  if (!current) return open(incidents, active, at);
  return active.length > 0 ? grow(current, active, services, at) : close(current, services, at);
}
