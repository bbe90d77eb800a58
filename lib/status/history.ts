import {
  incidentId,
  isKnownEvent,
  MOST_PARTS,
  newPart,
  type Part,
  partOf,
  SAME_EVENT_WITHIN,
  type Sighting,
  statedEnd,
  withParts,
} from './parts';
import { withSays } from './says';
import type { Incident } from './types';

const DAY = 86_400_000;
export const KEPT_DAYS = 400;
export const KEPT_INCIDENTS = 400;
/**
 * Weight that all incidents may have together, in characters of their stored form, each of at most 6 bytes; Chrome gives
 * an extension 10 MB: https://developer.chrome.com/docs/extensions/reference/api/storage#storage_areas
 */
const KEPT_WEIGHT = 400_000;

function overlaps(incident: Incident, sighting: Sighting, at: number): boolean {
  const end = incident.end ?? at;
  return sighting.event.start <= end && statedEnd(sighting.event, at) >= incident.start;
}

function pastIncident(sighting: Sighting, taken: readonly Incident[], at: number): Incident {
  const part = newPart(sighting);
  return {
    id: incidentId(part, taken, at),
    services: [part.service],
    start: part.start,
    seen: at,
    end: statedEnd(sighting.event, at),
    ending: 'resolved',
    parts: [part],
    ...withSays({}, [sighting.event]),
  };
}

// Something that vanished and comes back as resolved has a stated end after all.
function amended(incident: Incident, sighting: Sighting, at: number): Incident {
  const grown = withParts(incident, [sighting]);
  if (incident.ending !== 'vanished' || sighting.event.end === null) return grown;
  return { ...grown, ending: 'resolved', end: statedEnd(sighting.event, at) };
}

function extended(incident: Incident, sighting: Sighting, at: number): Incident {
  const end = Math.max(incident.end ?? at, statedEnd(sighting.event, at));
  return { ...withParts(incident, [sighting]), end };
}

function isPartOf(incident: Incident, part: Pick<Part, 'service' | 'messageId' | 'start'>): boolean {
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

/** At least as long as its stored form: names of fields and numbers of an incident and of a part, then the texts. */
function weightOf({ id, services, parts, says = [] }: Incident): number {
  const texts = services.reduce((sum, service) => sum + service.length + 3, id.length);
  return parts.reduce(
    (sum, { service, messageId }) => sum + service.length + messageId.length + 180,
    says.reduce((sum, text) => sum + text.length + 3, texts + 190),
  );
}

/**
 * The first of these incidents, as many as may be kept.
 * @param incidents those that matter most first
 * @returns at most 400 and at most 400,000 characters of them
 */
function withinBounds(incidents: readonly Incident[]): Incident[] {
  let weight = 0;
  const last = incidents.findIndex((incident, index) => {
    weight += weightOf(incident);
    return index >= KEPT_INCIDENTS || weight > KEPT_WEIGHT;
  });
  return last < 0 ? [...incidents] : incidents.slice(0, last);
}

/**
 * @param incidents in any order
 * @param at time of the check, ms
 * @returns the open one first, then the newest, within the bounds; none that ended more than 400 days ago
 */
export function pruned(incidents: readonly Incident[], at: number): Incident[] {
  const recent = incidents.filter(({ end }) => end === null || end > at - KEPT_DAYS * DAY);
  return withinBounds(
    recent.sort((a, b) => Number(b.end === null) - Number(a.end === null) || b.start - a.start),
  );
}
