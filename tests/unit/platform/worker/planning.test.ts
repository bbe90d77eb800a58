import { beforeEach, describe, expect, test, vi } from 'vitest';
import { plan } from '../../../../lib/diagnosis/plan';
import { read } from '../../../../lib/platform/storage/read';
import { BOOK, SETTINGS, STATUS, TYPED, tabItem } from '../../../../lib/platform/storage/registry';
import { PLANNED_FOR } from '../../../../lib/platform/storage/session-marks';
import {
  planContext,
  planFor,
  replanAll,
  replanIfIncidentChanged,
  room,
} from '../../../../lib/platform/worker/planning';
import type { CaseBook } from '../../../../lib/state/records';
import type { StatusState } from '../../../../lib/status/types';
import { verdict } from '../../../../lib/status/verdict';
import browser from '../fake-polyfill';
import { aCase, finding, freshBrowser, HOUR, NOON, OPEN, statusWith, store, storeRaw } from '../records';

const FAILED = finding('icloud-backup-failed');
const CHECKLIST = plan({ error: 'icloud-backup-failed', incident: false, answers: {}, outcomes: [] });
const TYPED_RECORD = { findings: [FAILED], codes: [], signs: [], checklist: CHECKLIST, to: 'popup' as const };
const TAB = { frames: {}, meter: null, ...TYPED_RECORD };
const CLOSED = aCase('icloud-backup-failed', { id: 'closed', closed: { at: NOON, how: 'worked' } });
const MOVING = aCase('icloud-backup-failed', {
  outcomes: [{ fix: 'restart-device', outcome: 'no-help', at: NOON - HOUR }],
});

beforeEach(async () => {
  freshBrowser();
  await store(BOOK, { cases: [MOVING, CLOSED], focus: MOVING.id });
  await store(TYPED, TYPED_RECORD);
  await store(tabItem(7), TAB);
  await store(tabItem(8), null);
  await store(tabItem(9), TAB);
  await store(PLANNED_FOR, null);
});

/** First steps of every stored plan: open case, closed case, typed text, tabs. */
async function firstSteps(): Promise<(string | undefined)[]> {
  const { cases } = await read(BOOK);
  const others = await Promise.all([read(TYPED), read(tabItem(7)), read(tabItem(9))]);
  return [...cases, ...others].map((one) => one?.checklist?.steps[0]?.fix);
}

const WAIT = 'wait-for-apple';
const startsOutage = () => store(STATUS, statusWith([OPEN]));
const isReplanned = async () => {
  const [moving, closed, ...others] = await firstSteps();
  return moving === WAIT && closed !== WAIT && others.every((fix) => fix === WAIT);
};

const ENDED = { ...OPEN, id: 'i0', end: NOON, ending: 'resolved' } as const;
const EVENT = {
  messageId: '1',
  type: 'Outage',
  state: 'ongoing',
  start: NOON - HOUR,
  end: null,
  message: '',
} as const;
const ROW = { name: 'iCloud Backup', listed: true, active: EVENT, maintenance: null };

describe('an outage counts', () => {
  test.each<readonly [string, StatusState, boolean]>([
    ['before the first check', STATUS.fallback, false],
    ['while none is posted', statusWith([]), false],
    ['while one is posted', statusWith([ENDED, OPEN]), true],
    ['when it is over', statusWith([ENDED]), false],
    ['while only a service says so', statusWith([], { services: [ROW] }), true],
    ['when last heard of over two hours ago', statusWith([OPEN], { lastGoodAt: NOON - 3 * HOUR }), false],
    ['while checks fail', statusWith([OPEN], { problem: 'offline', lastGoodAt: NOON - 3 * HOUR }), true],
    [
      'when checks have failed for two days',
      statusWith([OPEN], { problem: 'no-permission', lastGoodAt: NOON - 48 * HOUR }),
      false,
    ],
  ])('%s, as the screens say it', async (_when, status, incident) => {
    await store(STATUS, status);
    expect(verdict(status, NOON).kind === 'outage').toBe(incident);
    expect(await planContext(NOON)).toEqual({ incident });
  });
});

test('only bytes make a room, a share does not', () => {
  expect(room({ used: 1, total: 5, quote: 'q' })).toEqual({ meter: { used: 1, total: 5 } });
  expect(room({ share: 0.9, quote: 'q' })).toEqual({});
  expect(room(null)).toEqual({});
});

test('a plan is for the first finding, and none is for none', () => {
  expect(planFor([], { meter: null, signs: [] }, { incident: false })).toBeNull();
  const made = planFor([FAILED, finding('icloud-stuck')], { meter: null, signs: [] }, { incident: true });
  expect(made?.error).toBe('icloud-backup-failed');
  expect(made?.steps[0]?.fix).toBe(WAIT);
});

describe('when an incident starts', () => {
  beforeEach(startsOutage);

  test('every open plan begins with waiting, and what was done stays', async () => {
    await replanIfIncidentChanged(NOON);
    expect(await isReplanned()).toBe(true);
    const [moving, closed] = (await read(BOOK)).cases;
    expect(moving?.outcomes).toEqual(MOVING.outcomes);
    expect(moving?.changedAt).toBe(MOVING.changedAt);
    expect(closed).toMatchObject({ ...CLOSED });
    expect((await read(BOOK)).focus).toBe(MOVING.id);
    expect(await read(tabItem(8))).toBeNull();
  });

  test('again changes and writes nothing', async () => {
    await replanIfIncidentChanged(NOON);
    const local = vi.spyOn(browser.storage.local, 'set');
    const session = vi.spyOn(browser.storage.session, 'set');
    await replanIfIncidentChanged(NOON);
    expect(local).not.toHaveBeenCalled();
    expect(session).not.toHaveBeenCalled();
  });

  test('and ends, the plans are as they were before', async () => {
    const before = await firstSteps();
    await replanIfIncidentChanged(NOON);
    await store(STATUS, statusWith([{ ...OPEN, end: NOON, ending: 'resolved' }]));
    await replanIfIncidentChanged(NOON);
    expect(await firstSteps()).toEqual(before);
  });

  test('and no answer bears it out any more, the plans are as they were before', async () => {
    const before = await firstSteps();
    await replanIfIncidentChanged(NOON);
    await replanIfIncidentChanged(NOON + 3 * HOUR);
    expect(await firstSteps()).toEqual(before);
    expect(await read(PLANNED_FOR)).toBeNull();
  });

  test('that only a service shows, plans are made anew once', async () => {
    await store(STATUS, statusWith([], { services: [ROW] }));
    await replanIfIncidentChanged(NOON);
    expect(await isReplanned()).toBe(true);
    const set = vi.spyOn(browser.storage.local, 'set');
    await replanIfIncidentChanged(NOON);
    expect(set).not.toHaveBeenCalled();
  });

  test('a damaged tab or case costs no other plan', async () => {
    await storeRaw(tabItem(7), { v: 1, data: 'rubbish' });
    const { cases } = await read(BOOK);
    await storeRaw(BOOK, { v: 1, data: { cases: [{ id: 'bad' }, ...cases], focus: MOVING.id } });
    await replanIfIncidentChanged(NOON);
    expect((await read(BOOK)).cases[0]?.checklist.steps[0]?.fix).toBe(WAIT);
    expect((await read(tabItem(9)))?.checklist?.steps[0]?.fix).toBe(WAIT);
  });

  test.each([1, 2, 3, 4, 5])('a worker that dies before write %d: the next one finishes', async (deadly) => {
    let writes = 0;
    for (const area of [browser.storage.local, browser.storage.session]) {
      const set = area.set.bind(area);
      vi.spyOn(area, 'set').mockImplementation((items) => {
        writes++;
        return writes === deadly ? Promise.reject(new Error('dead')) : set(items);
      });
    }
    await expect(replanIfIncidentChanged(NOON)).rejects.toThrow('dead');
    expect(await read(PLANNED_FOR)).toBeNull();
    await replanIfIncidentChanged(NOON);
    expect(await isReplanned()).toBe(true);
    expect(await read(PLANNED_FOR)).toBe('i1');
  });
});

test('in a new browser session plans are made anew once, with what this version knows', async () => {
  const stale = { ...MOVING, checklist: { ...CHECKLIST, steps: CHECKLIST.steps.slice(-1) } };
  await store(BOOK, { cases: [stale], focus: null });
  await browser.storage.session.clear();
  await replanIfIncidentChanged(NOON);
  expect((await read(BOOK)).cases[0]?.checklist.steps.length).toBeGreaterThan(1);
  expect(await read(PLANNED_FOR)).toBeNull();
  const set = vi.spyOn(browser.storage.local, 'set');
  await replanIfIncidentChanged(NOON);
  expect(set).not.toHaveBeenCalled();
});

test('a plan counts with the version of the device that its case is about', async () => {
  const device = { id: 'old', name: '', kind: 'iphone', ios: 12 } as const;
  const settings = { ...SETTINGS.fallback, devices: [...SETTINGS.fallback.devices, device] };
  await store(SETTINGS, settings);
  const error = 'icloud-last-backup-incomplete' as const;
  const [first, old] = [aCase(error), aCase(error, { id: 'b', device: 'old' })];
  await store(BOOK, { cases: [first, old], focus: null });
  await replanAll(NOON);
  const place = (at: number, { cases }: CaseBook) =>
    cases[at]?.checklist.steps.findIndex(({ fix }) => fix === 'update-ios') ?? -1;
  const book = await read(BOOK);
  expect(place(1, book)).toBeGreaterThanOrEqual(0);
  expect(place(1, book)).toBeLessThan(place(0, book));
});
