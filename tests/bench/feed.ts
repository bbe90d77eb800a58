import { gzipSync } from 'node:zlib';
import { fold } from '../../lib/status/fold';
import { parseFeed } from '../../lib/status/parse';
import { DEFAULT_WATCH } from '../../lib/status/service-names';
import { EMPTY_STATUS } from '../../lib/status/state';
import { type RawFeed, snapshot } from '../fixtures/feed/load';

/** Parse and fold may take this many times the time of JSON.parse of the same text. */
const BUDGET = 4;
const ROUNDS = 21;
const AT = Date.UTC(2025, 5, 24, 22, 30);

// As long as Apple's own texts are; the fixtures leave them out.
const FILLER = {
  usersAffected: 'x'.repeat(24),
  startDate: '06/24/2025 11:36 PDT',
  endDate: null,
  affectedServices: Array.from({ length: 6 }, () => 'x'.repeat(16)),
  message: 'x'.repeat(70),
};

type Row = (row: number, services: RawFeed['services']) => { name: string; events: readonly object[] };

const BASE = snapshot('2025-06-24T22');
const POSTED = BASE.services.flatMap(({ events }) => events).map((event) => ({ ...event, ...FILLER }));

function shifted(event: object, row: number): object {
  return { ...event, epochStartDate: AT - row * 600_000, messageId: `${row}` };
}

/** What one more row is like. */
const KINDS: Readonly<Record<string, Row>> = {
  'events here and there': (row, services) => ({
    name: row % 3 === 0 ? (services[row % services.length]?.serviceName ?? '') : `Service ${row}`,
    events: POSTED.slice(0, 3).map((event) => shifted(event, row)),
  }),
  'every event at a watched service': (row) => ({
    name: DEFAULT_WATCH[row % DEFAULT_WATCH.length] ?? '',
    events: POSTED.slice(0, 3).map((event) => shifted(event, row)),
  }),
};

/** @returns a feed of about this many characters: a real one with rows of this kind after its own */
function feedText(size: number, kind: Row): string {
  const services: unknown[] = BASE.services.map((service) => ({
    ...service,
    events: service.events.map((event) => ({ ...event, ...FILLER })),
  }));
  for (let length = JSON.stringify({ ...BASE, services }).length, row = 0; length < size; row++) {
    const { name, events } = kind(row, BASE.services);
    const more = { serviceName: name, redirectUrl: null, events };
    services.push(more);
    length += JSON.stringify(more).length + 1;
  }
  return JSON.stringify({ ...BASE, services });
}

function timeOf(work: () => unknown, calls: number): number {
  const from = performance.now();
  for (let i = 0; i < calls; i++) work();
  return (performance.now() - from) / calls;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

function parseAndFold(text: string) {
  const parsed = parseFeed(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return fold(EMPTY_STATUS, parsed.feed, AT, DEFAULT_WATCH);
}

function measure(label: string, text: string, calls: number): void {
  parseAndFold(text);
  // In turns, so that both meet the same load of the machine.
  const rounds = Array.from({ length: ROUNDS }, () => [
    timeOf(() => JSON.parse(text), calls),
    timeOf(() => parseAndFold(text), calls),
  ]);
  const [json, ours] = [0, 1].map((which) => median(rounds.map((round) => round[which] ?? 0))) as [
    number,
    number,
  ]; // two in, two out
  const ratio = ours / json;
  const facts = {
    size: text.length,
    gzip: gzipSync(text).length,
    jsonParseMs: json,
    parseAndFoldMs: ours,
    ratio,
    budget: BUDGET,
  };
  console.log(JSON.stringify({ label, ...facts, ok: ratio <= BUDGET }));
  if (ratio > BUDGET) process.exitCode = 1;
}

/** Without events: what Apple posts nearly all the time, and names as it has never posted one. */
const QUIET: Row = (row) => ({ name: `iCloud & Service ${row}`, events: [] });
const UNCLEAN: Row = (row) => ({ name: ` iCloud &amp;  Service ${row}`, events: [] });

measure('40 KB, no events', feedText(40_000, QUIET), 100);
measure('40 KB, no events, names to be cleaned', feedText(40_000, UNCLEAN), 100);
for (const [kind, row] of Object.entries(KINDS)) {
  measure(`40 KB, ${kind}`, feedText(40_000, row), 100);
  measure(`4 MB, ${kind}`, feedText(4_000_000, row), 2);
}
