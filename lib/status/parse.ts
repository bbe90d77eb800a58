import { parseFeedDate } from './dates';
import { lossOf, parseEvent } from './parse-event';
import { todaysKey } from './service-aliases';
import { cleanName } from './service-key';
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
  readonly lower: string;
  /** null where the row has no such field. */
  readonly events: readonly unknown[] | null;
  readonly damaged: boolean;
}

function parseRow(value: unknown): Row | null {
  if (typeof value !== 'object' || value === null) return null;
  const { serviceName, events } = value as { serviceName?: unknown; events?: unknown }; // both are checked next
  if (typeof serviceName !== 'string') return null;
  const name = cleanName(serviceName.slice(0, LONGEST_NAME));
  if (name === '') return null;
  const lower = name.toLowerCase();
  if (Array.isArray(events)) return { name, lower, events, damaged: false };
  if (events === undefined) return { name, lower, events: null, damaged: false };
  return { name, lower, events: [], damaged: events !== null };
}

/** Newest `datePosted` of a file; nearly all events of a file carry the same text, so the last one read is kept. */
function newestPosted(rows: readonly Row[]): number | null {
  let newest: number | null = null;
  let last: unknown;
  for (const row of rows)
    for (const event of row.events ?? []) {
      const posted = (event as { datePosted?: unknown } | null | undefined)?.datePosted; // safe on any value
      if (posted === last) continue;
      last = posted;
      const at = parseFeedDate(posted);
      if (at !== null && (newest === null || at > newest)) newest = at;
    }
  return newest;
}

interface Merged {
  readonly services: FeedService[];
  /** Whether all that is posted stands in a form that is not known. */
  readonly foreign: boolean;
}

function mergeRows(rows: readonly Row[]): Merged {
  // From June to September 2022 "Apple ID" stood beside "Apple Account", which then meant the account card.
  const apart = rows.some(({ lower }) => lower === 'apple id') ? 'apple account' : null;
  const byKey = new Map<string, { name: string; key: string; events: FeedEvent[]; damaged?: true }>();
  let foreign = 0;
  for (const row of rows) {
    const key = row.lower === apart ? 'apple account card' : todaysKey(row.lower);
    let service = byKey.get(key);
    if (!service) {
      service = { name: row.name, key, events: [] };
      byKey.set(key, service);
    }
    if (row.damaged) service.damaged = true;
    for (const item of row.events ?? []) {
      const event = parseEvent(item);
      const loss = event ? 'nothing' : lossOf(item);
      if (event) service.events.push(event);
      if (loss === 'foreign') foreign++;
      if (loss !== 'nothing') service.damaged = true;
    }
  }
  const services = [...byKey.values()];
  return { services, foreign: foreign > 0 && services.every(({ events }) => events.length === 0) };
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
 * A bad event or row is left out and costs nothing else; rows of the same service are joined. A file in whose rows there
 * is no `events`, or whose events all have another form, is not that format.
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
  const { services, foreign } = mergeRows(rows);
  if (foreign || !rows.some(({ events, damaged }) => events && !damaged))
    return { ok: false, problem: 'format-changed' };
  return { ok: true, feed: { services, posted: newestPosted(rows) } };
}
