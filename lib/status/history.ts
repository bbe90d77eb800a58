import {
  incidentId,
  isKnownEvent,
  MOST_PARTS,
  type Part,
  partOf,
  SAME_EVENT_WITHIN,
  type Sighting,
  withParts,
} from './parts';
import type { Incident } from './types';

const DAY = 86_400_000;
export const KEPT_DAYS = 400;
export const KEPT_INCIDENTS = 200;

/** @returns Apple's stated end, never before the start; `at` where none is stated */
export function statedEnd({ event }: Sighting, at: number): number {
  return Math.max(event.end ?? at, event.start);
}

function overlaps(incident: Incident, sighting: Sighting, at: number): boolean {
  const end = incident.end ?? at;
  return sighting.event.start <= end && statedEnd(sighting, at) >= incident.start;
}

function pastIncident(sighting: Sighting, taken: readonly Incident[], at: number): Incident {
  const part = partOf(sighting);
  return {
    id: incidentId(part, taken, at),
    services: [part.service],
    start: part.start,
    seen: at,
    end: statedEnd(sighting, at),
    ending: 'resolved',
    parts: [part],
  };
}

// Something that vanished and comes back as resolved has a stated end after all.
function amended(incident: Incident, sighting: Sighting, at: number): Incident {
  const grown = withParts(incident, [sighting]);
  if (incident.ending !== 'vanished' || sighting.event.end === null) return grown;
  return { ...grown, ending: 'resolved', end: statedEnd(sighting, at) };
}

function extended(incident: Incident, sighting: Sighting, at: number): Incident {
  return { ...withParts(incident, [sighting]), end: Math.max(incident.end ?? at, statedEnd(sighting, at)) };
}

function isPartOf(incident: Incident, part: Part): boolean {
  // Most incidents are long over, and need no look at their parts.
  if (incident.end !== null && part.start > incident.end + SAME_EVENT_WITHIN) return false;
  return incident.parts.some((kept) => isKnownEvent(kept, part));
}

/**
 * Keeps what was over when it was first seen, without a word: a quarter of all postings. Events that overlap in time
 * are one incident; events of a known incident join it.
 * @param incidents those known
 * @param past events that are over, no maintenance
 * @param at time of the check, ms
 */
export function rememberPast(
  incidents: readonly Incident[],
  past: readonly Sighting[],
  at: number,
): Incident[] {
  const list = [...incidents];
  const first = list.length;
  const recent = past.filter(({ event }) => event.start > at - KEPT_DAYS * DAY);
  const newest = [...recent].sort((a, b) => a.event.start - b.event.start).slice(-MOST_PARTS);
  for (const sighting of newest) {
    const part = partOf(sighting);
    const known = list.findIndex((incident) => isPartOf(incident, part));
    const near = list.findIndex((incident, index) => index >= first && overlaps(incident, sighting, at));
    const found = list[known] ?? list[near];
    if (!found) list.push(pastIncident(sighting, list, at));
    else if (known >= 0 && known < first) list[known] = amended(found, sighting, at);
    else list[known >= 0 ? known : near] = extended(found, sighting, at);
  }
  return list;
}

/**
 * @param incidents in any order
 * @param at time of the check, ms
 * @returns the open one first, then the newest; at most 200, none that ended more than 400 days ago
 */
export function pruned(incidents: readonly Incident[], at: number): Incident[] {
  return incidents
    .filter((incident) => incident.end === null || incident.end > at - KEPT_DAYS * DAY)
    .sort((a, b) => Number(b.end === null) - Number(a.end === null) || b.start - a.start)
    .slice(0, KEPT_INCIDENTS);
}
