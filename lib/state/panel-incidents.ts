import { computed, type ReadonlySignal } from '@preact/signals-core';
import { displayName } from '../status/display-name';
import type { Source } from '../status/notice-book';
import { serviceKey } from '../status/service-key';
import { DEFAULT_WATCH } from '../status/service-names';
import type { FeedEvent, Incident, StatusState, WatchedService } from '../status/types';
import { verdict } from '../status/verdict';
import type { Apple } from '../status/worst';

const FOR_BACKUPS: ReadonlySet<string> = new Set(DEFAULT_WATCH.map(serviceKey));

/** Something that Apple reports at the moment, or has announced; times in ms since 1970. */
export interface Going {
  readonly id: string;
  readonly kind: 'problem' | 'maintenance';
  /** Names of the watched services that have it. */
  readonly services: readonly string[];
  /** Apple's own words, each text once; they are in English. */
  readonly says: readonly string[];
  /** Apple's stated start. */
  readonly start: number;
  /** The end that Apple plans, or null. */
  readonly end: number | null;
  /** When it was first seen here; null where that is not kept. */
  readonly seen: number | null;
  /** When a check last found something new about it, or null. */
  readonly updated: number | null;
}

/** Those that backups need before the others. */
function backupsFirst(services: readonly WatchedService[]): readonly WatchedService[] {
  const place = ({ name }: WatchedService) => Number(!FOR_BACKUPS.has(serviceKey(name)));
  return [...services].sort((a, b) => place(a) - place(b));
}

function saysOf(events: readonly FeedEvent[]): readonly string[] {
  return [...new Set(events.map(({ message }) => message))].filter((text) => text !== '');
}

function updatedOf({ parts, seen }: Incident): number | null {
  const news = parts.flatMap((part) => [part.seen ?? 0, part.endSeen ?? 0]);
  const newest = Math.max(0, ...news);
  return newest > seen ? newest : null;
}

function problemOf(incident: Incident, services: readonly WatchedService[]): Going {
  const own = services.filter(({ name }) => incident.services.includes(serviceKey(name)));
  const going = own.flatMap(({ name, active }) => (active === null ? [] : [{ name, active }]));
  return {
    id: incident.id,
    kind: 'problem',
    services: going.length > 0 ? going.map(({ name }) => name) : incident.services.map(displayName),
    says: saysOf(going.map(({ active }) => active)),
    start: incident.start,
    end: null,
    seen: incident.seen,
    updated: updatedOf(incident),
  };
}

function maintenanceOf(services: readonly WatchedService[]): Going[] {
  const byEvent = new Map<string, { readonly event: FeedEvent; readonly names: string[] }>();
  for (const { name, maintenance: event } of services) {
    if (event === null) continue;
    const id = `${event.messageId}.${event.start}`;
    const known = byEvent.get(id) ?? { event, names: [] };
    known.names.push(name);
    byEvent.set(id, known);
  }
  return [...byEvent].map(([id, { event, names }]) => ({
    id,
    kind: 'maintenance',
    services: names,
    says: saysOf([event]),
    start: event.start,
    end: event.end,
    seen: null,
    updated: null,
  }));
}

function goingIn(status: StatusState, now: number, source: Source): Going[] {
  const said = verdict(status, now);
  if (said.kind === 'unknown') return [];
  const services = backupsFirst(status.services);
  const open = status.incidents.filter(({ end }) => end === null);
  const problems = said.kind === 'outage' ? open.map((one) => problemOf(one, services)) : [];
  const all = [...problems, ...maintenanceOf(services)];
  return all.map((one) => ({ ...one, id: `${source}.${one.id}` }));
}

/**
 * Follows what Apple reports of the watched services, problems first. Nothing is told that no recent answer bears out.
 * @param apple null until the records are there
 * @param now ms since 1970
 */
export function createGoing(
  apple: ReadonlySignal<Apple | null>,
  now: ReadonlySignal<number>,
): ReadonlySignal<readonly Going[]> {
  return computed(() => {
    if (apple.value === null) return [];
    const { status, developer, settings } = apple.value;
    const own = goingIn(status, now.value, 'consumer');
    const all = settings.watchDeveloper?.length
      ? [...own, ...goingIn(developer, now.value, 'developer')]
      : own;
    return all.sort((a, b) => Number(a.kind === 'maintenance') - Number(b.kind === 'maintenance'));
  });
}
