import { type Lateness, latenessOf } from './lateness';
import type { Incident, IncidentPart } from './types';

/** What one incident was for one of its services. */
export interface ServiceProblem {
  readonly incident: string;
  /** Key of the service. */
  readonly service: string;
  /** Apple's stated start for this service, ms. */
  readonly start: number;
  /** Apple's stated end for it, or when it was found gone, ms; null while it goes on. */
  readonly end: number | null;
  readonly ending: Incident['ending'];
  /** When it was first seen, ms. */
  readonly seen: number;
  /** False where it was over when it was first seen. */
  readonly wasLive: boolean;
  readonly lateness: Lateness;
  /** Keys of the services that had it too. */
  readonly others: readonly string[];
  readonly messageIds: readonly string[];
  /** Apple's own sentences about the incident, the newest last. */
  readonly says: readonly string[];
}

interface Ended {
  readonly end: number | null;
  readonly ending: Incident['ending'];
}

function endOf({ end, endSeen }: IncidentPart, incident: Incident): Ended {
  if (end !== undefined) return { end, ending: 'resolved' };
  if (endSeen !== undefined) return { end: endSeen, ending: 'vanished' };
  return { end: incident.end, ending: incident.ending };
}

function later(a: Ended, b: Ended): Ended {
  return (a.end ?? Infinity) >= (b.end ?? Infinity) ? a : b;
}

/** Parts of one message are one event whose start Apple corrected: the newest word counts. */
function events(parts: readonly IncidentPart[]): IncidentPart[][] {
  const byMessage = new Map<string, IncidentPart[]>();
  for (const part of parts) {
    const word = part.messageId || `at ${part.start}`;
    byMessage.set(word, [...(byMessage.get(word) ?? []), part]);
  }
  const bySeen = (a: IncidentPart, b: IncidentPart) => (a.seen ?? 0) - (b.seen ?? 0);
  return [...byMessage.values()].map((same) => same.sort(bySeen));
}

function isLive({ end, endSeen }: Incident): boolean {
  return end === null || endSeen !== undefined;
}

function wasLive(part: IncidentPart, incident: Incident): boolean {
  if (part.seen === undefined) return isLive(incident);
  return part.end === undefined || part.endSeen !== undefined;
}

/** The event that began first, its part as it was first seen, and its start as Apple gives it now. */
function opening(parts: readonly IncidentPart[], incident: Incident) {
  const told = events(parts).flatMap((same) => {
    const [first] = same;
    return first ? [{ first, start: same.at(-1)?.start || incident.start }] : [];
  });
  return told.sort((a, b) => a.start - b.start)[0];
}

function problemOf(service: string, parts: readonly IncidentPart[], incident: Incident): ServiceProblem {
  const began = opening(parts, incident);
  const start = began?.start ?? incident.start;
  const ends = began ? parts.map((part) => endOf(part, incident)) : [incident];
  const { end, ending } = ends.reduce(later);
  const live = began ? parts.some((part) => wasLive(part, incident)) : isLive(incident);
  return {
    incident: incident.id,
    service,
    start,
    end: end === null ? null : Math.max(start, end),
    ending,
    seen: began?.first.seen ?? incident.seen,
    wasLive: live,
    lateness: began ? latenessOf(began.first, began.first.start && start) : { kind: 'unknown' },
    others: incident.services.filter((other) => other !== service),
    says: incident.says ?? [],
    messageIds: [...new Set(parts.map(({ messageId }) => messageId))].filter((id) => id !== ''),
  };
}

/**
 * @param incidents as they are kept, newest first
 * @returns for each service that had a part in one, by its key, what each incident was for it, in the same order
 */
export function problemsByService(
  incidents: readonly Incident[],
): ReadonlyMap<string, readonly ServiceProblem[]> {
  const found = new Map<string, ServiceProblem[]>();
  for (const incident of incidents) {
    const parts = new Map<string, IncidentPart[]>(incident.services.map((service) => [service, []]));
    for (const part of incident.parts) parts.get(part.service)?.push(part);
    for (const [service, own] of parts) {
      const known = found.get(service) ?? [];
      known.push(problemOf(service, own, incident));
      found.set(service, known);
    }
  }
  return found;
}
