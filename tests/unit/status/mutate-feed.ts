import { DEFAULT_WATCH } from '../../../lib/status/service-names';
import { loadSnapshots } from '../../fixtures/feed/load';
import { NOON, ongoing, posted } from './support';

export type Random = () => number;

/** What the damage is done to: small files with rows that are watched and rows with events. */
const FILES = loadSnapshots().map(({ feed }) => {
  const watched = feed.services.filter(({ serviceName }) => DEFAULT_WATCH.includes(serviceName)).slice(0, 6);
  const busy = feed.services.filter((row) => row.events.length > 0 && !watched.includes(row));
  const rows = [...watched.filter((_, at) => at % 2 === 0), ...busy.slice(0, 1)];
  return { ...feed, services: rows.map((row) => ({ ...row, events: row.events.slice(0, 2) })) };
});
/** A file with an outage at a watched service, so that much of the damage is done near one. */
const DOWN = {
  drMessage: null,
  drpost: false,
  services: [
    { redirectUrl: null, serviceName: 'iCloud Backup', events: [ongoing({ datePosted: posted(NOON) })] },
    { redirectUrl: null, serviceName: 'Photos', events: [] },
  ],
};

const JUNK: unknown[] = [
  ...[null, true, false, -1, 0, -0, 1e-7, 1e308, 2 ** 53, 8.64e15 + 1],
  ...['', ' ', 'ongoing', 'resolved', '&#x110000;', '&#xd800;', '\ud800', '\udc00\ud800', '\ufeff', '\0'],
  ...['__proto__', 'constructor', 'toString', 'x'.repeat(3000), '9'.repeat(400)],
  ...[[], {}, [[]], [null], { events: [] }, { serviceName: 'Photos' }],
];
const KEYS = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'events', 'services', 'Events', ''];

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T; // the index is below the length
}

function base(random: Random): unknown {
  return random() < 0.25 ? DOWN : pick(random, FILES);
}

/** A copy in which each part is damaged with a small chance. */
function walk(value: unknown, random: Random, chance: number, damage: (part: unknown) => unknown): unknown {
  if (random() < chance) return damage(value);
  if (Array.isArray(value)) return value.map((item) => walk(item, random, chance, damage));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, walk(part, random, chance, damage)]);
  return Object.fromEntries(entries);
}

function swapped(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return Number(value) || value.length;
  if (Array.isArray(value)) return { ...value };
  return typeof value === 'object' && value !== null ? Object.values(value) : [value];
}

function nested(value: unknown, random: Random): unknown {
  let deep = value;
  for (let depth = 1 + Math.floor(random() * 300); depth > 0; depth--)
    deep = random() < 0.5 ? [deep] : { events: deep };
  return deep;
}

function renamed(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, part]) => [
    random() < 0.3 ? pick(random, KEYS) : key,
    part,
  ]);
  return Object.fromEntries(entries);
}

function structure(random: Random, chance: number, damage: (part: unknown) => unknown): string {
  return JSON.stringify(walk(base(random), random, chance, damage)) ?? '';
}

function textOf(random: Random): string {
  const text = JSON.stringify(base(random));
  return random() < 0.2 ? `jsonCallback(${text});\n` : text;
}

const PIECES = [
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

function splice(text: string, random: Random): string {
  let mutated = text;
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) {
    const at = Math.floor(random() * mutated.length);
    const cut = random() < 0.2 ? Math.floor(random() * 400) : Math.floor(random() * 3);
    mutated = mutated.slice(0, at) + pick(random, PIECES) + mutated.slice(at + cut);
  }
  return mutated;
}

function flipped(text: string, random: Random): string {
  const bytes = Buffer.from(text);
  for (let times = 1 + Math.floor(random() * 5); times > 0; times--) {
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  return bytes.toString('utf8');
}

// JSON takes the last of two equal keys.
function doubled(text: string, random: Random): string {
  const key = pick(random, [
    'services',
    'events',
    'serviceName',
    'eventStatus',
    '__proto__',
    'epochStartDate',
  ]);
  const value = JSON.stringify(pick(random, JUNK)) ?? 'null';
  const places = [...text.matchAll(/[{}]/g)];
  const { 0: brace, index } = pick(random, places);
  const isEnd = brace === '}';
  const more = isEnd ? `,"${key}":${value}` : `"${key}":${value},`;
  const at = isEnd ? index : index + 1;
  return text.slice(0, at) + more + text.slice(at);
}

function cutShort(random: Random): string {
  const text = textOf(random);
  return text.slice(0, Math.floor(random() * text.length));
}

const FOREIGN: readonly ((random: Random) => unknown)[] = [
  (random) => ({
    dashboard: { iCloud: { Backup: pick(random, JUNK) } },
    detailedTimeline: [pick(random, JUNK)],
  }),
  (random) => ({
    status: { indicator: 'none' },
    components: [{ name: 'Photos', status: pick(random, JUNK) }],
  }),
  (random) => ({ services: [{ name: 'Photos', events: [pick(random, JUNK)] }] }),
  (random) => ({ services: [{ serviceName: 'Photos', incidents: [pick(random, JUNK)] }] }),
  (random) => ({ services: { Photos: [pick(random, JUNK)] } }),
  (random) => ({
    services: [{ serviceName: 'Photos', events: [{ id: pick(random, JUNK), status: 'down' }] }],
  }),
  (random) => ({ data: pick(random, FILES) }),
  (random) => [pick(random, JUNK)],
  (random) => pick(random, JUNK),
];

function foreign(random: Random): string {
  const page = `<!doctype html><style>p{color:red}</style><p>${pick(random, PIECES)}</p>`;
  return random() < 0.1 ? page : (JSON.stringify(pick(random, FOREIGN)(random)) ?? '');
}

/** Each kind of damage with about the share of files that can still be read after it. */
export const DAMAGES: readonly (readonly [string, (random: Random) => string, number, number])[] = [
  ['junk in the structure', (random) => structure(random, 0.012, () => pick(random, JUNK)), 0.6, 0.999],
  ['swapped types', (random) => structure(random, 0.015, swapped), 0.6, 0.999],
  ['deep nesting', (random) => structure(random, 0.01, (part) => nested(part, random)), 0.6, 0.999],
  ['other names', (random) => structure(random, 0.05, (part) => renamed(part, random)), 0.4, 0.999],
  ['repeated keys', (random) => doubled(textOf(random), random), 0.6, 0.999],
  ['spliced text', (random) => splice(textOf(random), random), 0.02, 0.9],
  ['flipped bits', (random) => flipped(textOf(random), random), 0.05, 0.95],
  ['files cut short', cutShort, 0, 0.05],
  ['foreign and old forms', foreign, 0, 0],
  [
    'all of it at once',
    (random) =>
      splice(
        flipped(
          structure(random, 0.01, () => pick(random, JUNK)),
          random,
        ),
        random,
      ),
    0.005,
    0.8,
  ],
];
