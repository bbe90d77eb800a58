import { beforeEach, describe, expect, test } from 'vitest';
import { plan } from '../../../../lib/diagnosis/plan';
import { decode, encode, type Item } from '../../../../lib/platform/storage/item';
import { storedTabIds } from '../../../../lib/platform/storage/read';
import {
  BOOK,
  LOCAL_ITEMS,
  NOTICES,
  SETTINGS,
  STATUS,
  STATUS_DEVELOPER,
  TYPED,
  tabItem,
} from '../../../../lib/platform/storage/registry';
import { PLANNED_FOR } from '../../../../lib/platform/storage/session-marks';
import browser from '../fake-polyfill';
import { aCase, finding, freshBrowser, OPEN, statusWith } from '../records';
import { RUBBISH } from '../rubbish';
import { FROZEN } from './frozen-records';

const ITEMS: readonly Item<unknown>[] = [...LOCAL_ITEMS, TYPED, tabItem(12), PLANNED_FOR];
const named = ITEMS.map((item) => [item.key, item] as const);

beforeEach(freshBrowser);

/** What comes back from storage, where everything goes through JSON. */
function stored<T>(item: Item<T>, value: T): unknown {
  return JSON.parse(JSON.stringify(encode(item, value)));
}

test('every record has a key of its own', () => {
  expect(new Set(ITEMS.map(({ key }) => key)).size).toBe(ITEMS.length);
  expect(ITEMS.filter(({ key }) => key.startsWith('aside:'))).toEqual([]);
  expect(ITEMS.filter(({ key }) => key.startsWith('tab:')).map(({ key }) => key)).toEqual(['tab:12']);
});

test('the list of local records is whole', () => {
  expect(LOCAL_ITEMS.map(({ key }) => key).sort()).toEqual([
    'cases',
    'notices',
    'settings',
    'status',
    'status-developer',
  ]);
  expect(LOCAL_ITEMS.every(({ area }) => area === 'local')).toBe(true);
});

test.each(named)('the fallback of %s is read as itself', (_key, item) => {
  expect(decode(item, stored(item, item.fallback))).toEqual({ value: item.fallback, damaged: false });
});

test.each(named)('%s falls back for rubbish of every kind', (_key, item) => {
  for (const [, raw] of RUBBISH) {
    expect(decode(item, raw).value).toEqual(item.fallback);
    expect(() => decode(item, { v: item.version, data: raw })).not.toThrow();
  }
});

test.each(named)('there is a frozen example for each version of %s', (key, item) => {
  const versions = FROZEN.filter((example) => example.key === key).map(({ stored: { v } }) => v);
  expect([...new Set(versions)]).toEqual(Array.from({ length: item.version }, (_, at) => at + 1));
});

test.each(FROZEN.map((example) => [example.key, example.stored.v, example] as const))(
  '%s as version %d wrote it is read to the last field',
  (key, _version, example) => {
    const item = ITEMS.find((one) => one.key === key);
    expect(item && decode(item, example.stored)).toEqual({ value: example.value, damaged: false });
  },
);

describe('what this version writes, it reads', () => {
  const found = [finding('icloud-storage-full')];
  const checklist = plan({ error: 'icloud-storage-full', incident: true, answers: {}, outcomes: [] });
  const notice = {
    id: 'n',
    kind: 'end',
    incident: 'i',
    services: ['Photos'],
    start: 1,
    end: 2,
  } as const;

  test.each<readonly [Item<unknown>, unknown]>([
    [SETTINGS, { ...SETTINGS.fallback, computer: null, watch: [], watchDeveloper: ['APNS'], notices: true }],
    [STATUS, statusWith([OPEN], { problem: 'offline', failuresInARow: 2, etag: '"a"' })],
    [SETTINGS, { ...SETTINGS.fallback, muted: ['Photos'], snoozedUntil: 1750795200000 }],
    [NOTICES, { due: [{ ...notice, services: ['Photos'], asked: true }], shown: ['a'], asked: ['i', 'j'] }],
    [STATUS_DEVELOPER, statusWith([OPEN], { problem: 'timed-out', failuresInARow: 1 })],
    [NOTICES, { due: [{ ...notice, developer: true }], shown: ['b'] }],
    [
      BOOK,
      {
        cases: [
          aCase('icloud-stuck', { answeredAt: {}, signs: ['filter-named'], meter: { used: 1, total: 5 } }),
        ],
        focus: 'case-icloud-stuck',
      },
    ],
    [TYPED, { findings: found, codes: [], signs: [], checklist, to: 'popup' }],
    [
      tabItem(12),
      {
        frames: { 0: { page: 'p', findings: found, meter: null, signs: ['hotspot-named'] } },
        findings: found,
        meter: null,
        signs: ['hotspot-named'],
        checklist,
      },
    ],
    [PLANNED_FOR, 'i1'],
  ])('$key', (item, value) => {
    expect(decode(item, stored(item, value))).toEqual({ value, damaged: false });
  });
});

test('a status of which an incident was lost counts as damaged, so that it is kept aside', () => {
  const data = { ...statusWith([OPEN]), incidents: [OPEN, { ...OPEN, start: 'x' }] };
  expect(decode(STATUS, { v: 1, data })).toEqual({ value: statusWith([OPEN]), damaged: true });
});

test('the tabs that something is stored about are known by their ids', async () => {
  await browser.storage.session.set({ 'tab:7': { v: 1, data: null }, 'tab:12': 'rubbish', typed: {} });
  expect((await storedTabIds()).sort((a, b) => a - b)).toEqual([7, 12]);
});
