import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../lib/status/parse';
import { step } from '../../../lib/status/pipeline';
import { DEFAULT_WATCH } from '../../../lib/status/service-names';
import { EMPTY_STATUS } from '../../../lib/status/state';
import { verdict } from '../../../lib/status/verdict';
import { loadSnapshots } from '../../fixtures/feed/load';
import { NOON, seeded } from './support';

const WATCHED = new Set([...DEFAULT_WATCH, 'Siri']);
// Quiet rows that nobody watches add time and no case.
const FILES = loadSnapshots().map(({ feed }) => ({
  ...feed,
  services: feed.services.filter(({ serviceName, events }) => events.length > 0 || WATCHED.has(serviceName)),
}));
const TEXTS = FILES.map((feed) => JSON.stringify(feed));
const JUNK: unknown[] = [
  null,
  -1,
  0,
  1e308,
  '',
  ' ',
  'ongoing',
  '\ud800',
  [],
  {},
  [[]],
  true,
  { events: [] },
  '&#x110000;',
  '__proto__',
];
const BYTES = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  '\0',
  '\ufeff',
  '0',
  'e',
  '\u00a0',
  '&amp;',
  '<',
  'null',
];

/** Much more than it takes, for a busy machine; ms. */
const TIME = 60_000;

type Random = () => number;

function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T; // the index is below the length
}

function mutateValue(value: unknown, random: Random): unknown {
  if (random() < 0.008) return pick(random, JUNK);
  if (Array.isArray(value)) {
    const items = value.map((item) => mutateValue(item, random));
    return random() < 0.01 ? [...items, ...items.slice(0, 2), pick(random, JUNK)] : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(() => random() > 0.003);
  return Object.fromEntries(
    entries.map(([key, field]) => [random() < 0.001 ? 'x' : key, mutateValue(field, random)]),
  );
}

function mutateText(text: string, random: Random): string {
  let mutated = text;
  const times = 1 + Math.floor(random() * 4);
  for (let i = 0; i < times; i++) {
    const at = Math.floor(random() * mutated.length);
    const cut = random() < 0.2 ? Math.floor(random() * 400) : Math.floor(random() * 3);
    mutated = mutated.slice(0, at) + pick(random, BYTES) + mutated.slice(at + cut);
  }
  return random() < 0.05 ? mutated.slice(0, Math.floor(random() * mutated.length)) : mutated;
}

/** @returns whether the file could be read; throws where an unreadable one is not said to be so */
function survives(text: string): boolean {
  const parsed = parseFeed(text);
  const { state, transitions } = step(EMPTY_STATUS, text, NOON, DEFAULT_WATCH);
  const said = verdict(state, NOON);
  if (parsed.ok) return true;
  expect(said).toEqual({ kind: 'unknown', problem: parsed.problem, lastGoodAt: null });
  expect(transitions.map(({ kind }) => kind)).toEqual(['unreadable']);
  return false;
}

describe('20,000 mutated feeds', () => {
  it('survives 10,000 with damaged structure', { timeout: TIME }, () => {
    const random = seeded(1);
    let read = 0;
    for (let i = 0; i < 10_000; i++)
      if (survives(JSON.stringify(mutateValue(pick(random, FILES), random)) ?? '')) read++;
    expect(read).toBeGreaterThan(4_000);
    expect(read).toBeLessThan(10_000);
  });

  it('survives 10,000 with damaged bytes', { timeout: TIME }, () => {
    const random = seeded(2);
    let read = 0;
    for (let i = 0; i < 10_000; i++) if (survives(mutateText(pick(random, TEXTS), random))) read++;
    expect(read).toBeGreaterThan(200);
    expect(read).toBeLessThan(9_800);
  });
});
