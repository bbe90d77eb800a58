import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ErrorId, FixId } from '../../../../lib/knowledge/ids';
import { read } from '../../../../lib/platform/storage/read';
import { BOOK, SETTINGS } from '../../../../lib/platform/storage/registry';
import { takeOutcome, undo } from '../../../../lib/platform/worker/cases';
import { carryOut } from '../../../../lib/platform/worker/commands';
import type { Command } from '../../../../lib/state/commands';
import { FIRST_DEVICE } from '../../../../lib/state/devices';
import browser from '../fake-polyfill';
import { freshBrowser, HOUR, MINUTE, NOON, store } from '../records';

beforeEach(freshBrowser);

const worked = (error: ErrorId, fix: FixId = 'restart-device', at = NOON) =>
  takeOutcome({ do: 'outcome', error, quote: '', origin: 'picked', fix, outcome: 'worked' }, at);
const device = async () => (await read(SETTINGS)).devices[0];
const newest = async () => (await read(BOOK)).cases[0]?.id ?? '';
const says = (lastGood: number | null) => {
  const command: Command = { do: 'set-device', id: 'first', part: { lastGood } };
  return carryOut(command, NOON);
};

describe('a step that worked', () => {
  test.each(['icloud-storage-full', 'computer-disconnected', 'mb-snapshot-failed'] as const)(
    'against %s notes the day, in the very write that closes the case',
    async (error) => {
      const set = vi.spyOn(browser.storage.local, 'set');
      await worked(error);
      expect(set).toHaveBeenCalledTimes(1);
      expect(await device()).toEqual({ ...FIRST_DEVICE, lastGood: NOON });
    },
  );

  test.each([
    ['only made a copy', 'icloud-storage-full', 'back-up-to-computer'],
    ['restored a device', 'restore-incomplete', 'restart-device'],
    ['restored a device from a log code', 'mb-restore-failed', 'restart-device'],
    ['switched the backup on', 'icloud-backup-off', 'restart-device'],
  ] as const)('and %s notes nothing', async (_name, error, fix) => {
    await worked(error, fix);
    expect(await device()).toEqual(FIRST_DEVICE);
  });

  test('notes it for the device in use alone', async () => {
    const pad = { id: 'pad', name: '', kind: 'ipad' } as const;
    await store(SETTINGS, { ...SETTINGS.fallback, devices: [FIRST_DEVICE, pad], current: 'pad' });
    await worked('icloud-stuck');
    expect((await read(SETTINGS)).devices).toEqual([FIRST_DEVICE, { ...pad, lastGood: NOON }]);
  });
});

describe('taking it back', () => {
  test('brings the date before it back', async () => {
    await says(NOON - 9 * HOUR);
    await worked('icloud-stuck');
    expect(await device()).toMatchObject({ lastGood: NOON, earlierGood: NOON - 9 * HOUR });
    await undo(await newest(), NOON + MINUTE);
    expect(await device()).toEqual({ ...FIRST_DEVICE, lastGood: NOON - 9 * HOUR });
  });

  test('leaves no date where there was none', async () => {
    await worked('icloud-stuck');
    await undo(await newest(), NOON + MINUTE);
    expect(await device()).toEqual(FIRST_DEVICE);
  });

  test('leaves a date alone that the person has set since', async () => {
    await worked('icloud-stuck', 'restart-device', NOON - HOUR);
    await says(NOON - 2 * HOUR);
    await undo(await newest(), NOON + MINUTE);
    expect(await device()).toEqual({ ...FIRST_DEVICE, lastGood: NOON - 2 * HOUR });
  });
});

test('a date is set and taken away by hand, but never ahead', async () => {
  expect(await says(NOON)).toEqual({ ok: true });
  expect(await device()).toEqual({ ...FIRST_DEVICE, lastGood: NOON });
  vi.spyOn(console, 'error').mockReturnValue();
  expect(await says(NOON + 1)).toEqual({ ok: false, reason: 'refused' });
  expect(await device()).toEqual({ ...FIRST_DEVICE, lastGood: NOON });
  await says(null);
  expect(await device()).toEqual(FIRST_DEVICE);
});
