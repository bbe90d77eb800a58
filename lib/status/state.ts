import { count, fields, list, moment, moments, oneOf, shortText } from '../knowledge/values';
import { KEPT_INCIDENTS } from './history';
import { parseIncident } from './parse-incident';
import { parseWatchedService } from './parse-watched';
import { CHECK_PROBLEMS } from './problems';
import type { Incident, StatusState, WatchedSpan } from './types';

/** What is known before the first check: nothing, and it is due. */
export const EMPTY_STATUS: StatusState = {
  services: [],
  incidents: [],
  newestPosted: null,
  staleSince: null,
  lastGoodAt: null,
  watched: [],
  lastTriedAt: null,
  problem: null,
  failuresInARow: 0,
  dueAt: 0,
  etag: null,
  lastModified: null,
};

// At most one is open: of several, those after the first are closed where they were last heard of.
function oneOpen(incidents: readonly Incident[]): Incident[] {
  const first = incidents.findIndex(({ end }) => end === null);
  return incidents.map((incident, index) =>
    incident.end === null && index !== first
      ? { ...incident, end: Math.max(incident.start, incident.seen), ending: 'vanished' }
      : incident,
  );
}

function parseSpan(value: unknown): WatchedSpan[] {
  const [from = null, until = null] = list(value).map(moment);
  return from === null || until === null || until < from ? [] : [[from, until]];
}

/**
 * Reads a stored status record. Each field falls back by itself, and a damaged incident or service costs no other.
 * Where a service is lost, the validators go too (a 304 would never bring it back), and a check is due.
 * @param value anything
 * @returns the state, or null where the value is no object
 */
export function parseStatusState(value: unknown): StatusState | null {
  const raw = fields(value);
  if (!raw) return null;
  const services = list(raw.services).map(parseWatchedService);
  const kept = services.filter((service) => service !== null);
  const whole = Array.isArray(raw.services) && kept.length === services.length;
  const incidents = list(raw.incidents)
    .map(parseIncident)
    .filter((incident) => incident !== null);
  const newServices = list(raw.newServices).filter((name) => typeof name === 'string');
  return {
    services: kept,
    ...(newServices.length > 0 && { newServices }),
    incidents: oneOpen(incidents.slice(0, KEPT_INCIDENTS)),
    newestPosted: moment(raw.newestPosted),
    staleSince: moment(raw.staleSince),
    lastGoodAt: moment(raw.lastGoodAt),
    watched: list(raw.watched).flatMap(parseSpan),
    lastTriedAt: moment(raw.lastTriedAt),
    problem: oneOf(CHECK_PROBLEMS, raw.problem),
    failuresInARow: count(raw.failuresInARow),
    dueAt: whole ? (moment(raw.dueAt) ?? 0) : 0,
    etag: whole ? shortText(raw.etag) : null,
    lastModified: whole ? shortText(raw.lastModified) : null,
    ...moments(raw, ['leftAloneUntil']),
  };
}
