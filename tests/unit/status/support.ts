import type { CheckOutcome } from '../../../lib/status/check';
import { parseFeed } from '../../../lib/status/parse';
import type { Feed } from '../../../lib/status/types';

export { seeded } from '../../../scripts/lib/seeded';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** 2025-06-24 19:00 UTC, the noon of a summer day where Apple is. */
export const NOON = Date.UTC(2025, 5, 24, 19, 0);

/** @returns the moment as the en_US feed writes it in summer */
export function posted(ms: number): string {
  const wall = new Date(ms - 7 * HOUR).toISOString();
  return `${wall.slice(5, 7)}/${wall.slice(8, 10)}/${wall.slice(0, 4)} ${wall.slice(11, 16)} PDT`;
}

/** @returns an outage that is going on; posted 81 minutes after its start, as Apple's median is */
export function ongoing(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    messageId: '2000004700',
    statusType: 'Issue',
    eventStatus: 'ongoing',
    epochStartDate: NOON - 81 * MINUTE,
    epochEndDate: null,
    datePosted: posted(NOON),
    message: 'm',
    ...fields,
  };
}

export function resolved(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return ongoing({ eventStatus: 'resolved', epochEndDate: NOON + 40 * MINUTE, ...fields });
}

/** @returns a file with these services, and iCloud Backup and Photos as quiet rows where they are not among them */
export function fileText(services: Record<string, unknown>): string {
  const rows = { 'iCloud Backup': [], Photos: [], ...services };
  const list = Object.entries(rows).map(([serviceName, events]) => ({
    redirectUrl: null,
    serviceName,
    events,
  }));
  return JSON.stringify({ drMessage: null, drpost: false, services: list });
}

/** @returns the same, read */
export function feedOf(services: Record<string, unknown>): Feed {
  const parsed = parseFeed(fileText(services));
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.feed;
}

export function freshOf(services: Record<string, unknown>, etag: string | null = null): CheckOutcome {
  return { kind: 'fresh', feed: feedOf(services), etag, lastModified: null };
}
