import { parseFeedDate } from './dates';
import { parseEvent } from './parse-event';
import { cleanName } from './service-key';
import { todaysKey } from './service-names';
import type { Feed, FeedEvent, FeedService } from './types';

/** The real file has 3 to 42 KB; this is where a text can no longer be it. Unit: UTF-16 characters. */
export const LONGEST_FEED = 8 * 1024 * 1024;
const LONGEST_NAME = 200;

export type FeedProblem = 'empty' | 'not-json' | 'format-changed' | 'too-large';
export type ParsedFeed =
  | { readonly ok: true; readonly feed: Feed }
  | { readonly ok: false; readonly problem: FeedProblem };

interface Row {
  readonly name: string;
  readonly events: readonly unknown[];
}

function parseRow(value: unknown): Row | null {
  if (typeof value !== 'object' || value === null) return null;
  const { serviceName, events } = value as { serviceName?: unknown; events?: unknown }; // both are checked next
  if (typeof serviceName !== 'string') return null;
  const name = cleanName(serviceName.slice(0, LONGEST_NAME));
  if (name === '') return null;
  if (events === null || events === undefined) return { name, events: [] };
  return Array.isArray(events) ? { name, events } : null;
}

/** Newest `datePosted` of a file; nearly all events of a file carry the same text, so the last one read is kept. */
function newestPosted(rows: readonly Row[]): number | null {
  let newest: number | null = null;
  let last: unknown;
  for (const row of rows)
    for (const event of row.events) {
      const posted = (event as { datePosted?: unknown } | null | undefined)?.datePosted; // safe on any value
      if (posted === last) continue;
      last = posted;
      const at = parseFeedDate(posted);
      if (at !== null && (newest === null || at > newest)) newest = at;
    }
  return newest;
}

function mergeRows(rows: readonly Row[]): FeedService[] {
  const lower = rows.map(({ name }) => name.toLowerCase());
  // From June to September 2022 "Apple ID" stood beside "Apple Account", which then meant the account card.
  const apart = lower.includes('apple id') ? 'apple account' : null;
  const byKey = new Map<string, { name: string; key: string; events: FeedEvent[] }>();
  for (const [index, row] of rows.entries()) {
    const plain = lower[index] ?? '';
    const key = plain === apart ? 'apple account card' : todaysKey(plain);
    const service = byKey.get(key) ?? { name: row.name, key, events: [] };
    byKey.set(key, service);
    for (const item of row.events) {
      const event = parseEvent(item);
      if (event) service.events.push(event);
    }
  }
  return [...byKey.values()];
}

function readJson(text: string): unknown {
  // A byte order mark, `jsonCallback(` and `);` stand outside the braces; names may hold parentheses, so only braces count.
  const from = text.indexOf('{');
  if (from < 0) return undefined;
  try {
    return JSON.parse(text.slice(from, text.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
}

/**
 * Reads Apple's system status file, consumer or developer, in the format used since February 2017.
 * A bad event or row is left out and costs nothing else; rows of the same service are joined.
 * @param text the body of the answer, at most LONGEST_FEED characters
 * @returns the feed, or why there is none: a file that cannot be read is never an empty feed
 */
export function parseFeed(text: string): ParsedFeed {
  if (text.length > LONGEST_FEED) return { ok: false, problem: 'too-large' };
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  const json = readJson(text);
  if (json === undefined) return { ok: false, problem: 'not-json' };
  const list = (json as { services?: unknown } | null)?.services; // any JSON value has fields or none
  const rows = Array.isArray(list) ? list.map(parseRow).filter((row) => row !== null) : [];
  if (rows.length === 0) return { ok: false, problem: 'format-changed' };
  return { ok: true, feed: { services: mergeRows(rows), posted: newestPosted(rows) } };
}
