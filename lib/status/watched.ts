import { isActive, isMaintenance } from './parse-event';
import type { WatchEntry } from './service-key';
import type { Feed, FeedEvent, FeedService, WatchedService } from './types';

function isComing(event: FeedEvent): boolean {
  return event.state === 'upcoming' || (event.state === 'ongoing' && isMaintenance(event));
}

// Ongoing before planned, then the one that starts first.
function earlier(a: FeedEvent, b: FeedEvent): number {
  return Number(b.state === 'ongoing') - Number(a.state === 'ongoing') || a.start - b.start;
}

function watchedService(name: string, row: FeedService | undefined): WatchedService {
  const events = row?.events ?? [];
  return {
    name,
    listed: row !== undefined && !(row.damaged && events.length === 0),
    active: events.filter(isActive).sort(earlier)[0] ?? null,
    maintenance: events.filter(isComing).sort(earlier)[0] ?? null,
  };
}

/**
 * @param feed a feed that may be believed
 * @param watch what is watched
 * @returns each watched service once, in the order of the watch list, as the feed has it
 */
export function watchedServices(feed: Feed, watch: readonly WatchEntry[]): WatchedService[] {
  const rows = new Map<string, FeedService>();
  for (const service of feed.services) rows.set(service.key, service);
  return watch.map(({ name, key }) => watchedService(name, rows.get(key)));
}
