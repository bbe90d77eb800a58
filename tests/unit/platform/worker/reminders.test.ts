import { beforeEach, describe, expect, test, vi } from 'vitest';
import { REMINDER_ALARM } from '../../../../lib/platform/alarm';
import { writeExport } from '../../../../lib/platform/exported';
import { read } from '../../../../lib/platform/storage/read';
import { BOOK, SETTINGS, STATUS } from '../../../../lib/platform/storage/registry';
import { carryOut } from '../../../../lib/platform/worker/commands';
import { importData } from '../../../../lib/platform/worker/data';
import { setReminder, showDueReminders } from '../../../../lib/platform/worker/reminders';
import { FIRST_DEVICE } from '../../../../lib/state/devices';
import type { OwnDevice } from '../../../../lib/state/records';
import { nextMorning } from '../../../../lib/state/reminder';
import browser from '../fake-polyfill';
import { granted } from '../fake-shell';
import { serve } from '../fake-status-file';
import { freshBrowser, HOUR, MINUTE, NOON, store } from '../records';

const PAD: OwnDevice = { id: 'pad', name: 'Kitchen', kind: 'ipad' };
const MORNING = nextMorning(NOON);
const keep = (...devices: OwnDevice[]) => store(SETTINGS, { ...SETTINGS.fallback, devices, notices: true });

beforeEach(async () => {
  freshBrowser();
  await keep(FIRST_DEVICE, PAD);
});

/** The notices that were raised, in order, repeated ones too. */
function raised(shown: object[] = []): string[] {
  const ids: string[] = [];
  vi.spyOn(browser.notifications, 'create').mockImplementation(async (id: unknown, options?: unknown) => {
    shown.push({ ...Object(options) });
    ids.push(String(id));
    return String(id);
  });
  return ids;
}

const ID = `reminder:pad:${MORNING}`;
const reminders = async () => (await read(SETTINGS)).devices.map(({ reminder }) => reminder ?? null);
const alarm = async () => (await browser.alarms.get(REMINDER_ALARM))?.scheduledTime;
const at = (time: number) => {
  vi.setSystemTime(time);
  return showDueReminders();
};

describe('a reminder', () => {
  test('is stored for its device, and an alarm hints at it', async () => {
    await carryOut({ do: 'remind', id: 'pad' }, NOON);
    expect(await reminders()).toEqual([null, MORNING]);
    expect(await alarm()).toBe(MORNING);
  });

  test('comes once, not before its time, and names its device', async () => {
    const shown: object[] = [];
    const ids = raised(shown);
    await setReminder('pad', NOON);
    await at(MORNING - 1);
    expect(ids).toEqual([]);
    await Promise.all([at(MORNING), showDueReminders(), showDueReminders()]);
    await at(MORNING + MINUTE);
    expect(ids).toEqual([ID]);
    expect(shown[0]).toMatchObject({
      type: 'basic',
      title: 'notice.reminder.title',
      message: expect.stringContaining('Kitchen'),
    });
    expect(await reminders()).toEqual([null, null]);
    expect(await alarm()).toBeUndefined();
  });

  test('can be cancelled, with its alarm', async () => {
    const ids = raised();
    await setReminder('pad', NOON);
    await carryOut({ do: 'cancel-reminder', id: 'pad' }, NOON);
    await at(MORNING + HOUR);
    expect(ids).toEqual([]);
    expect(await alarm()).toBeUndefined();
  });

  test('of one device leaves the other’s alone', async () => {
    const ids = raised();
    await keep({ ...FIRST_DEVICE, reminder: MORNING + HOUR }, { ...PAD, reminder: MORNING });
    await at(MORNING);
    expect(ids).toEqual([ID]);
    expect(await reminders()).toEqual([MORNING + HOUR, null]);
    expect(await alarm()).toBe(MORNING + HOUR);
  });

  test.each([
    [
      'switched off',
      () => store(SETTINGS, { ...SETTINGS.fallback, devices: [{ ...PAD, reminder: MORNING }] }),
    ],
    ['not allowed', async () => void granted.delete('notifications')],
  ])('with notices %s is forgotten without one', async (_name, forbid) => {
    const ids = raised();
    await setReminder('pad', NOON);
    await forbid();
    await at(MORNING);
    granted.add('notifications');
    await at(MORNING + MINUTE);
    expect(ids).toEqual([]);
    expect((await reminders()).filter(Boolean)).toEqual([]);
  });

  test('of a device that is removed goes with it', async () => {
    const ids = raised();
    await setReminder('pad', NOON);
    await carryOut({ do: 'remove-device', id: 'pad' }, NOON);
    await at(MORNING);
    expect(ids).toEqual([]);
  });

  test('stays in its browser: a copy neither brings one along nor takes one away', async () => {
    serve({ services: {} });
    await setReminder('first', NOON);
    const [settings, book, status] = [await read(SETTINGS), await read(BOOK), await read(STATUS)];
    const copy = writeExport({ settings, book, status, developer: status });
    await keep(FIRST_DEVICE, { ...PAD, reminder: MORNING });
    await importData(copy, NOON);
    expect(await reminders()).toEqual([null, MORNING]);
  });
});

describe('whatever happens to computer, clock and worker', () => {
  test('a reminder that was slept through comes when the browser is back', async () => {
    const ids = raised();
    await setReminder('pad', NOON);
    await at(MORNING + 50 * HOUR);
    expect(ids).toEqual([ID]);
  });

  test('an alarm that vanished is made anew, and one that is there is not pushed away', async () => {
    await setReminder('pad', NOON);
    await browser.alarms.clear(REMINDER_ALARM);
    await at(NOON + MINUTE);
    expect(await alarm()).toBe(MORNING);
    const create = vi.spyOn(browser.alarms, 'create');
    await at(NOON + 2 * MINUTE);
    expect(create).not.toHaveBeenCalled();
  });

  test('a clock that is put back a year brings it to the next morning of that year', async () => {
    const ids = raised();
    await setReminder('pad', NOON);
    const past = NOON - 365 * 24 * HOUR;
    await at(past);
    expect(await reminders()).toEqual([null, nextMorning(past)]);
    await at(nextMorning(past));
    expect(ids).toHaveLength(1);
  });

  test('a worker killed before it is shown shows it at its next start', async () => {
    await setReminder('pad', NOON);
    vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('gone'));
    await expect(at(MORNING)).rejects.toThrow('gone');
    const ids = raised();
    await showDueReminders();
    expect(ids).toEqual([ID]);
  });

  test('one killed after it was shown finds it on the screen and only forgets it', async () => {
    const create = vi.spyOn(browser.notifications, 'create');
    await setReminder('pad', NOON);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('gone'));
    await expect(at(MORNING)).rejects.toThrow('gone');
    await showDueReminders();
    expect(create).toHaveBeenCalledTimes(1);
    expect(Object.keys(await browser.notifications.getAll())).toEqual([ID]);
    expect(await reminders()).toEqual([null, null]);
  });

  test('a new one that is set while the old one is shown stays', async () => {
    await keep(FIRST_DEVICE, { ...PAD, reminder: NOON });
    vi.spyOn(browser.notifications, 'create').mockImplementationOnce(async () => {
      await keep(FIRST_DEVICE, { ...PAD, reminder: MORNING });
      return '';
    });
    await at(NOON);
    expect(await reminders()).toEqual([null, MORNING]);
  });
});
