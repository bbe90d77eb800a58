import { beforeEach, describe, expect, test, vi } from 'vitest';
import { writeExport } from '../../../../lib/platform/exported';
import { read } from '../../../../lib/platform/storage/read';
import { BOOK, SETTINGS, STATUS, STATUS_DEVELOPER } from '../../../../lib/platform/storage/registry';
import { openSubject, takeOutcome, undo } from '../../../../lib/platform/worker/cases';
import { carryOut } from '../../../../lib/platform/worker/commands';
import { eraseData, importData } from '../../../../lib/platform/worker/data';
import type { Command } from '../../../../lib/state/commands';
import { bookOf, FIRST_DEVICE, MOST_DEVICES } from '../../../../lib/state/devices';
import browser from '../fake-polyfill';
import { serve } from '../fake-status-file';
import { aCase, freshBrowser, MINUTE, NOON, store } from '../records';

beforeEach(freshBrowser);

const PAD = { id: 'pad', name: 'Kitchen', kind: 'ipad' } as const;
const BOTH = { ...SETTINGS.fallback, devices: [FIRST_DEVICE, PAD] };
const STUCK = { error: 'icloud-stuck', quote: 'stuck', origin: 'picked' } as const;
const does = (command: Command, at = NOON) => carryOut(command, at);
const shown = async (device: string) => bookOf(await read(BOOK), device);
const outcome = (result: 'worked' | 'no-help', at: number) =>
  takeOutcome({ do: 'outcome', ...STUCK, fix: 'restart-device', outcome: result }, at);

describe('the list of devices', () => {
  test('grows to twelve, each with an id of its own, and the one in use stays in use', async () => {
    for (let count = 1; count < MOST_DEVICES; count++) {
      expect(await does({ do: 'add-device', kind: 'ipad' })).toEqual({ ok: true });
    }
    vi.spyOn(console, 'error').mockReturnValue();
    expect(await does({ do: 'add-device', kind: 'ipad' })).toEqual({ ok: false, reason: 'refused' });
    const { devices, current } = await read(SETTINGS);
    expect(new Set(devices.map(({ id }) => id)).size).toBe(MOST_DEVICES);
    expect(current).toBe('first');
  });

  test('takes in one answer and leaves the others alone', async () => {
    await store(SETTINGS, BOTH);
    await does({ do: 'set-device', id: 'pad', part: { ios: null } });
    await does({ do: 'set-device', id: 'pad', part: { name: 'Ada' } });
    await does({ do: 'set-device', id: 'gone', part: { name: 'x' } });
    expect((await read(SETTINGS)).devices).toEqual([FIRST_DEVICE, { ...PAD, ios: null, name: 'Ada' }]);
  });

  test('keeps its last device, and knows no other to remove or to use', async () => {
    const set = vi.spyOn(browser.storage.local, 'set');
    await does({ do: 'remove-device', id: 'first' });
    await does({ do: 'remove-device', id: 'gone' });
    await does({ do: 'use-device', id: 'gone' });
    expect(set).not.toHaveBeenCalled();
  });
});

describe('one error on two devices', () => {
  beforeEach(async () => {
    await store(SETTINGS, BOTH);
    await outcome('no-help', NOON);
    await does({ do: 'use-device', id: 'pad' });
  });

  test('is two cases, each with what was done on its device', async () => {
    expect((await read(BOOK)).focus).toBeNull();
    await outcome('worked', NOON + MINUTE);
    expect((await shown('first')).cases).toMatchObject([
      { closed: null, outcomes: [{ outcome: 'no-help' }] },
    ]);
    expect((await shown('pad')).cases).toMatchObject([{ device: 'pad', closed: { how: 'worked' } }]);
  });

  test('gives the panel back the open case of the device that comes into use', async () => {
    await openSubject({ ...STUCK, error: 'icloud-storage-full' }, NOON + MINUTE);
    await does({ do: 'use-device', id: 'first' });
    const first = await shown('first');
    expect(first.focus).toBe(first.cases[0]?.id);
    expect(await read(SETTINGS)).toMatchObject({ current: 'first' });
  });

  test('can be undone on one while it is open on the other', async () => {
    await outcome('worked', NOON + MINUTE);
    const [solved] = (await shown('pad')).cases;
    await undo(solved?.id ?? '', NOON + 2 * MINUTE);
    expect((await shown('pad')).cases).toMatchObject([{ closed: null, outcomes: [] }]);
  });

  test('removing one puts its open cases away, with all that was done, in one write', async () => {
    await outcome('no-help', NOON + MINUTE);
    const set = vi.spyOn(browser.storage.local, 'set');
    await does({ do: 'remove-device', id: 'pad' }, NOON + 2 * MINUTE);
    expect(set).toHaveBeenCalledTimes(1);
    expect(await read(SETTINGS)).toMatchObject({ devices: [FIRST_DEVICE], current: 'first' });
    expect((await shown('pad')).cases).toMatchObject([
      { closed: { how: 'put-away', at: NOON + 2 * MINUTE }, outcomes: [{ outcome: 'no-help' }] },
    ]);
    const first = await shown('first');
    expect(first).toMatchObject({ cases: [{ closed: null }], focus: first.cases[0]?.id });
  });

  test('removing one that is not in use leaves the panel where it is', async () => {
    await openSubject(STUCK, NOON + MINUTE);
    const { focus } = await read(BOOK);
    await does({ do: 'remove-device', id: 'first' });
    expect(await read(BOOK)).toMatchObject({ focus });
    expect((await shown('first')).cases).toMatchObject([{ closed: { how: 'put-away' } }]);
  });
});

test('a case from before there were several devices goes on as the first one’s', async () => {
  await store(BOOK, { cases: [aCase('icloud-stuck')], focus: 'case-icloud-stuck' });
  await store(SETTINGS, BOTH);
  await outcome('no-help', NOON);
  expect((await read(BOOK)).cases).toMatchObject([{ id: 'case-icloud-stuck', changedAt: NOON }]);
});

describe('a copy', () => {
  beforeEach(() => void serve({ services: {} }));
  const copy = async () =>
    writeExport({
      settings: await read(SETTINGS),
      book: await read(BOOK),
      status: await read(STATUS),
      developer: await read(STATUS_DEVELOPER),
    });

  test('brings devices and their cases along, and those here stay', async () => {
    await store(SETTINGS, { ...BOTH, devices: [{ ...FIRST_DEVICE, ios: 17 }, PAD], current: 'pad' });
    await outcome('no-help', NOON);
    const file = await copy();
    await eraseData();
    expect((await read(SETTINGS)).devices).toEqual([FIRST_DEVICE]);
    const own = { id: 'own', name: 'Own', kind: 'iphone' } as const;
    await store(SETTINGS, {
      ...SETTINGS.fallback,
      devices: [{ ...FIRST_DEVICE, lastGood: NOON }, own],
      current: 'own',
    });
    await openSubject(STUCK, NOON + MINUTE);
    await importData(file, NOON + 2 * MINUTE);
    const { devices, current } = await read(SETTINGS);
    expect(devices).toEqual([{ ...FIRST_DEVICE, ios: 17, lastGood: NOON }, PAD, own]);
    expect(current).toBe('pad');
    expect((await shown('pad')).cases).toMatchObject([{ closed: null, outcomes: [{}] }]);
    expect((await shown('own')).cases).toMatchObject([{ closed: null, outcomes: [] }]);
  });

  test('of the form that knew one device is read as before', async () => {
    const old = { device: { ios: 17, computer: 'windows' }, watch: ['Photos'], notices: false };
    const cases = [aCase('icloud-stuck')];
    await importData(JSON.stringify({ app: 'backup-beacon', form: 1, settings: old, cases }), NOON);
    expect(await read(SETTINGS)).toMatchObject({
      devices: [{ ...FIRST_DEVICE, ios: 17 }],
      current: 'first',
      computer: 'windows',
    });
    expect((await shown('first')).cases).toMatchObject([{ closed: null }]);
  });

  test('with an open case of a device that nobody knows gives it to the one in use', async () => {
    const lost = aCase('icloud-stuck', { device: 'lost' });
    const away = aCase('icloud-adp', { device: 'lost', closed: { at: 1, how: 'put-away' } });
    const file = { app: 'backup-beacon', form: 2, settings: BOTH, cases: [lost, away] };
    await importData(JSON.stringify(file), NOON);
    expect((await shown('first')).cases.map(({ error }) => error)).toEqual(['icloud-stuck']);
    expect((await shown('lost')).cases.map(({ error }) => error)).toEqual(['icloud-adp']);
  });
});
