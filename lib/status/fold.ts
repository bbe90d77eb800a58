import { standingOf } from './copies';
import { displayName } from './display-name';
import { pruned, rememberPast } from './history';
import { isActive, isMaintenance } from './parse-event';
import { type FirstSight, MOST_PARTS, type Sighting } from './parts';
import { serviceKey, type WatchEntry, watchEntries } from './service-key';
import { type Turn, turnOf } from './turn';
import type { Feed, FeedEvent, FeedService, Incident, StatusState, Transition } from './types';
import { newServices, watchedServices } from './watched';

/** How far Apple's newest date may lie behind the clock, ms: a file without events has none. */
const DATE_MAY_LAG = 60 * 86_400_000;

interface Folded {
  readonly state: StatusState;
  readonly transitions: Transition[];
}

type Seen = { readonly row: FeedService; readonly first: FirstSight };

function sightings(rows: readonly Seen[], wanted: (event: FeedEvent) => boolean): Sighting[] {
  const found: Sighting[] = [];
  for (const { row, first } of rows)
    for (const event of row.events) if (wanted(event)) found.push({ service: row.key, event, first });
  return found;
}

/** A service that the check before did not watch may have had its event then: nothing is known of the time before. */
function firstSights({ lastGoodAt, services }: StatusState, { posted }: Feed, at: number) {
  const watched = new Set(services.map(({ name }) => serviceKey(name)));
  const unwatched: FirstSight = { seen: at, ...(posted !== null && { posted }) };
  const known = lastGoodAt === null ? unwatched : { ...unwatched, before: lastGoodAt };
  return (key: string): FirstSight => (watched.has(key) ? known : unwatched);
}

function isOver(event: FeedEvent): boolean {
  return event.state === 'past' && !isMaintenance(event);
}

function placed(incidents: readonly Incident[], { kind, incident }: Turn): Incident[] {
  const others = incidents.filter(({ id }) => id !== incident?.id);
  return incident && kind !== 'let-go' ? [incident, ...others] : others;
}

function told(
  turn: Turn,
  active: readonly Sighting[],
  watch: readonly WatchEntry[],
  at: number,
): Transition[] {
  const { kind, incident } = turn;
  if (!incident || kind === null || kind === 'let-go') return [];
  const spelled = new Map(watch.map(({ name, key }) => [key, name]));
  const keys = incident.end === null ? new Set(active.map(({ service }) => service)) : incident.services;
  const services = [...keys].map((key) => spelled.get(key) ?? displayName(key));
  return [{ kind, at, incident: incident.id, services }];
}

function openOf(incidents: readonly Incident[]): Incident | undefined {
  return incidents.find(({ end }) => end === null);
}

function rowsOf(feed: Feed, incident: Incident | undefined): readonly FeedService[] {
  return incident ? feed.services.filter(({ key }) => incident.services.includes(key)) : [];
}

// A clock that is years ahead for an hour must not cost the history: Apple dates the file anew each night with events.
function pruningTime(state: StatusState, feed: Feed, at: number): number {
  const posted = feed.posted ?? state.newestPosted;
  return posted === null ? at : Math.min(at, posted + DATE_MAY_LAG);
}

function foldIncidents(state: StatusState, feed: Feed, at: number, watch: readonly WatchEntry[]) {
  const keys = new Set(watch.map(({ key }) => key));
  const rows = feed.services.filter(({ key }) => keys.has(key));
  // A file that lists nothing that is watched or open says nothing about it, and ends nothing.
  if (rows.length === 0 && rowsOf(feed, openOf(state.incidents)).length === 0)
    return { incidents: state.incidents, transitions: [] };
  const firstOf = firstSights(state, feed, at);
  const seen = rows.map((row) => ({ row, first: firstOf(row.key) }));
  const known = rememberPast(state.incidents, sightings(seen, isOver), at);
  const active = sightings(seen, isActive).slice(0, MOST_PARTS);
  const turn = turnOf(known, active, rowsOf(feed, openOf(known)), at);
  const kept = pruned(placed(known, turn), pruningTime(state, feed, at));
  return { incidents: kept, transitions: told(turn, active, watch, at) };
}

/**
 * Takes one copy of the feed into what is known. Active is what is ongoing and no maintenance. What is over when it is
 * first seen goes to the history without a word; a copy older than one seen before changes nothing.
 * @param state what is known so far
 * @param feed the copy
 * @param at time of the check, ms
 * @param watch names of the watched services
 * @returns the new state, and at most one transition: start, update or end of the group's incident, or `stale`
 */
export function fold(state: StatusState, feed: Feed, at: number, watch: readonly string[]): Folded {
  const standing = standingOf(state, feed, at);
  if (standing === 'undatable') return { state, transitions: [] };
  if (standing === 'older') {
    const stale: Transition = { kind: 'stale', at, incident: '', services: [] };
    return { state: { ...state, staleSince: state.staleSince ?? at }, transitions: [stale] };
  }
  const entries = watchEntries(watch);
  const { incidents, transitions } = foldIncidents(state, feed, at, entries);
  const newestPosted = feed.posted ?? state.newestPosted;
  const services = watchedServices(feed, entries, state.services, at);
  const known = { services, newServices: newServices(feed), incidents, newestPosted, staleSince: null };
  return { state: { ...state, ...known }, transitions };
}
