import { gzipSync } from 'node:zlib';
import { fold } from '../../lib/status/fold';
import { parseFeed } from '../../lib/status/parse';
import { DEFAULT_WATCH } from '../../lib/status/service-names';
import { EMPTY_STATUS } from '../../lib/status/state';
import { type RawFeed, snapshot } from '../fixtures/feed/load';

/** Parse and fold may take this many times the time of JSON.parse of the same text. */
const BUDGET = 4;
const ROUNDS = 31;
const AT = Date.UTC(2025, 5, 24, 22, 30);

// As long as Apple's own texts are; the fixtures leave them out.
const FILLER = {
  usersAffected: 'x'.repeat(24),
  startDate: '06/24/2025 11:36 PDT',
  endDate: null,
  affectedServices: Array.from({ length: 6 }, () => 'x'.repeat(16)),
  message: 'x'.repeat(70),
};

/** @returns a feed of about this many characters: a real one with events at more and more services */
function feedText(size: number): string {
  const base: RawFeed = snapshot('2025-06-24T22');
  const events = base.services.flatMap((service) => service.events).map((event) => ({ ...event, ...FILLER }));
  const services: unknown[] = base.services.map((service) => ({
    ...service,
    events: service.events.map((event) => ({ ...event, ...FILLER })),
  }));
  for (let length = JSON.stringify({ ...base, services }).length, row = 0; length < size; row++) {
    const name = base.services[row % base.services.length]?.serviceName ?? '';
    const shift = { epochStartDate: AT - row * 600_000, messageId: `${row}` };
    const more = {
      serviceName: row % 3 === 0 ? name : `Service ${row}`,
      redirectUrl: null,
      events: events.slice(0, 3).map((event) => ({ ...event, ...shift })),
    };
    services.push(more);
    length += JSON.stringify(more).length + 1;
  }
  return JSON.stringify({ ...base, services });
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

for (const [label, size, calls] of [
  ['40 KB', 40_000, 100],
  ['4 MB', 4_000_000, 3],
] as const) {
  const text = feedText(size);
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
