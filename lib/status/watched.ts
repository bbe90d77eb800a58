import { LINGERS } from './coverage';
import { isInLists } from './display-name';
import { isActive, isMaintenance } from './parse-event';
import { serviceKey, type WatchEntry } from './service-key';
import type { Feed, FeedEvent, FeedService, WatchedService } from './types';

/** More than Apple ever added, and names that a watch list takes: the file is not ours. */
const MOST_NEW = 50;
const LONGEST_NAME = 120;

function isComing(event: FeedEvent): boolean {
  return event.state === 'upcoming' || (event.state === 'ongoing' && isMaintenance(event));
}

// Ongoing before planned, then the one that starts first.
function earlier(a: FeedEvent, b: FeedEvent): number {
  return Number(b.state === 'ongoing') - Number(a.state === 'ongoing') || a.start - b.start;
}

type Times = Pick<WatchedService, 'since' | 'missing'>;

/** A service that was off the list for long may have had problems meanwhile: what is known of it begins anew. */
function timesOf(listed: boolean, { since, missing }: Times, at: number): Times {
  if (!listed) return { ...(since !== undefined && { since }), missing: missing ?? at };
  const isNew = since === undefined || (missing !== undefined && at - missing > LINGERS);
  return { since: isNew ? at : since };
}

function watchedService(name: string, row: FeedService | undefined, times: Times): WatchedService {
  const events = row?.events ?? [];
  return {
    name,
    listed: row !== undefined && !(row.damaged && events.length === 0),
    active: events.filter(isActive).sort(earlier)[0] ?? null,
    maintenance: events.filter(isComing).sort(earlier)[0] ?? null,
    ...times,
  };
}

/**
 * @param feed a feed that may be believed
 * @param watch what is watched
 * @param before the services as they were known so far
 * @param at time of the check, ms
 * @returns each watched service once, in the order of the watch list, as the feed has it
 */
export function watchedServices(
  feed: Feed,
  watch: readonly WatchEntry[],
  before: readonly WatchedService[],
  at: number,
): WatchedService[] {
  const keys = new Set(watch.map(({ key }) => key));
  const rows = new Map<string, FeedService>();
  for (const service of feed.services) if (keys.has(service.key)) rows.set(service.key, service);
  const known = new Map(before.map((service) => [serviceKey(service.name), service]));
  return watch.map(({ name, key }) => {
    const row = rows.get(key);
    return watchedService(name, row, timesOf(row !== undefined, known.get(key) ?? {}, at));
  });
}

/**
 * @param feed a feed that may be believed
 * @returns names of its services that were not there yet when this version's lists were made; undefined where there is none
 */
export function newServices(feed: Feed): readonly string[] | undefined {
  const rows = feed.services.filter(({ key, name }) => !isInLists(key) && name.length <= LONGEST_NAME);
  return rows.length > 0 ? rows.slice(0, MOST_NEW).map(({ name }) => name) : undefined;
}
