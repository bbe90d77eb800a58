import { beforeEach, expect, test, vi } from 'vitest';
import { ensureAlarm, STATUS_ALARM, setAlarm } from '../../../lib/platform/alarm';
import browser from './fake-polyfill';
import { freshBrowser, HOUR, MINUTE, NOON } from './records';

beforeEach(freshBrowser);

test('an alarm is set for the time, and asks again every five minutes', async () => {
  await setAlarm(NOON + MINUTE);
  expect(await browser.alarms.getAll()).toEqual([
    { name: STATUS_ALARM, scheduledTime: NOON + MINUTE, periodInMinutes: 5 },
  ]);
});

test('setting it again moves it, and makes no second one', async () => {
  await setAlarm(NOON + MINUTE);
  await setAlarm(NOON + 2 * MINUTE);
  expect((await browser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime)).toEqual([
    NOON + 2 * MINUTE,
  ]);
});

test('makes sure by asking first: one that is there is not pushed away', async () => {
  await setAlarm(NOON + MINUTE);
  const create = vi.spyOn(browser.alarms, 'create');
  await ensureAlarm(NOON + 9 * MINUTE, NOON);
  expect(create).not.toHaveBeenCalled();
  expect((await browser.alarms.get(STATUS_ALARM))?.scheduledTime).toBe(NOON + MINUTE);
});

test('makes one that is missing, whatever others there are', async () => {
  browser.alarms.create('another', { when: NOON });
  const get = vi.spyOn(browser.alarms, 'get');
  const create = vi.spyOn(browser.alarms, 'create');
  await ensureAlarm(NOON + 9 * MINUTE, NOON);
  expect(create).toHaveBeenCalledTimes(1);
  expect(get.mock.invocationCallOrder[0]).toBeLessThan(create.mock.invocationCallOrder[0] ?? 0);
  expect((await browser.alarms.get(STATUS_ALARM))?.scheduledTime).toBe(NOON + 9 * MINUTE);
});

test('replaces one that was set while the clock was a year ahead', async () => {
  await setAlarm(NOON + 365 * 24 * HOUR);
  await ensureAlarm(NOON, NOON);
  expect((await browser.alarms.get(STATUS_ALARM))?.scheduledTime).toBe(NOON);
});
