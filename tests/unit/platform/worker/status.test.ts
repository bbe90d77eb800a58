import { beforeEach, describe, expect, test, vi } from 'vitest';
import { STATUS_ALARM } from '../../../../lib/platform/alarm';
import { read } from '../../../../lib/platform/storage/read';
import { BOOK, SETTINGS, STATUS } from '../../../../lib/platform/storage/registry';
import { checkStatus, type Occasion } from '../../../../lib/platform/worker/status';
import type { StatusState } from '../../../../lib/status/types';
import { ongoing } from '../../status/support';
import { buttonOf } from '../fake-button';
import browser from '../fake-polyfill';
import { granted } from '../fake-shell';
import { serve, slowAnswer } from '../fake-status-file';
import { aCase, freshBrowser, HOUR, MINUTE, NOON, statusWith, store } from '../records';

const STATUS_FILES = 'https://www.apple.com/support/systemstatus/data/*';
const BROKEN = { services: { 'iCloud Backup': [ongoing()] } };

beforeEach(async () => {
  freshBrowser();
  await store(SETTINGS, { ...SETTINGS.fallback, watch: ['iCloud Backup'] });
});

const alarm = async () => (await browser.alarms.get(STATUS_ALARM))?.scheduledTime;

describe('whether there is a check', () => {
  const never = STATUS.fallback;
  const due = statusWith([], { dueAt: NOON - 1 });
  const early = statusWith([]);
  const justNow = statusWith([], { lastTriedAt: NOON - MINUTE });

  test.each<readonly [Occasion, string, StatusState, boolean]>([
    ['hint', 'never checked', never, true],
    ['hint', 'due', due, true],
    ['hint', 'not due', early, false],
    ['hint', 'just now', justNow, false],
    ['hint', 'planned in a wrong year', statusWith([], { dueAt: NOON + 9000 * HOUR }), true],
    ['screen', 'never checked', never, true],
    ['screen', 'due', due, true],
    ['screen', 'not due, but two minutes old', early, true],
    ['screen', 'just now', justNow, false],
    ['asked', 'not due', early, true],
    ['asked', 'just now', justNow, true],
  ])('%s, %s: %j', async (occasion, _when, status, expected) => {
    await store(STATUS, status);
    const fetch = serve({});
    await checkStatus(occasion);
    expect(fetch).toHaveBeenCalledTimes(expected ? 1 : 0);
    expect((await read(STATUS)).lastTriedAt).toBe(expected ? NOON : status.lastTriedAt);
  });
});

test('a file is taken in at one go: status, badge, alarm', async () => {
  serve({ ...BROKEN, headers: { etag: '"new"', 'last-modified': 'Tue, 24 Jun 2025 19:00:00 GMT' } });
  await checkStatus('hint');
  const status = await read(STATUS);
  expect(status).toMatchObject({ etag: '"new"', lastGoodAt: NOON, problem: null, failuresInARow: 0 });
  expect(status.services).toMatchObject([{ name: 'iCloud Backup', active: { messageId: '2000004700' } }]);
  expect(status.incidents).toMatchObject([{ services: ['icloud backup'], end: null }]);
  expect(buttonOf('everywhere').text).toBe('!');
  expect(status.dueAt).toBe(NOON + 5 * MINUTE);
  expect(await alarm()).toBe(status.dueAt);
});

test('an outage brings its first step to every open case, and its end takes that away', async () => {
  await store(BOOK, { cases: [aCase('icloud-backup-failed')], focus: null });
  const firstFix = async () => (await read(BOOK)).cases[0]?.checklist.steps[0]?.fix;
  serve(BROKEN);
  await checkStatus('hint');
  expect(await firstFix()).toBe('wait-for-apple');
  vi.setSystemTime(NOON + HOUR);
  serve({ services: { 'iCloud Backup': [ongoing({ eventStatus: 'resolved', epochEndDate: NOON })] } });
  await checkStatus('hint');
  expect((await read(STATUS)).incidents).toMatchObject([{ end: NOON, ending: 'resolved' }]);
  expect(await firstFix()).not.toBe('wait-for-apple');
});

describe('what follows a check', () => {
  const firstFix = async () => (await read(BOOK)).cases[0]?.checklist.steps[0]?.fix;

  beforeEach(async () => {
    await store(BOOK, { cases: [aCase('icloud-backup-failed')], focus: null });
    await store(SETTINGS, { ...SETTINGS.fallback, watch: ['iCloud Backup'], notices: true });
    serve(BROKEN);
  });

  test('a notice that the system refuses keeps neither plans nor badge behind', async () => {
    const info = vi.spyOn(console, 'info').mockReturnValue();
    vi.spyOn(browser.notifications, 'create').mockRejectedValue(new Error('no notification server'));
    await checkStatus('hint');
    expect([await firstFix(), buttonOf('everywhere').text]).toEqual(['wait-for-apple', '!']);
    expect(info).toHaveBeenCalledTimes(1);
  });

  test('a button that cannot be set keeps neither plans nor notices behind, and is told', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const broken = new Error('no button');
    vi.spyOn(browser.action, 'setIcon').mockRejectedValue(broken);
    await checkStatus('hint');
    expect(await firstFix()).toBe('wait-for-apple');
    expect(Object.keys(await browser.notifications.getAll())).toHaveLength(1);
    expect(error.mock.calls).toEqual([[expect.any(String), broken]]);
  });

  test('plans that cannot be stored keep neither badge nor notices behind, and are told', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const broken = new Error('no session');
    vi.spyOn(browser.storage.session, 'set').mockRejectedValue(broken);
    await checkStatus('hint');
    expect(buttonOf('everywhere').text).toBe('!');
    expect(Object.keys(await browser.notifications.getAll())).toHaveLength(1);
    expect(error.mock.calls).toEqual([[expect.any(String), broken]]);
  });
});

describe('checks at the same time', () => {
  test('are one', async () => {
    const { answer, release } = slowAnswer({});
    const fetch = serve(answer);
    const checks = [checkStatus('hint'), checkStatus('hint'), checkStatus('screen')];
    release();
    await Promise.all(checks);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('one after the other are two', async () => {
    const fetch = serve({});
    await checkStatus('asked');
    await checkStatus('asked');
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test('a person who insists gets one although an alarm asked in vain at that moment', async () => {
    await store(STATUS, statusWith([]));
    const fetch = serve({});
    await Promise.all([checkStatus('hint'), checkStatus('asked')]);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('all who want more than the one under way share one after it, for the most urgent of them', async () => {
    const { answer, asked, release } = slowAnswer({});
    const fetch = serve(answer);
    const checks = [checkStatus('hint')];
    await asked;
    for (const occasion of ['screen', 'asked', 'screen', 'asked', 'hint'] as const)
      checks.push(checkStatus(occasion));
    expect(fetch).toHaveBeenCalledTimes(1);
    release();
    await Promise.all(checks);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test('one that broke does not stop the one that waits for it', async () => {
    const { answer, asked, release } = slowAnswer({});
    const fetch = serve(answer);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA'));
    const broken = checkStatus('hint');
    await asked;
    const waiting = checkStatus('asked');
    release();
    await expect(broken).rejects.toThrow('QUOTA');
    await expect(waiting).resolves.toBeUndefined();
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test('one that broke does not stop the next', async () => {
    const fetch = serve({});
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA'));
    await expect(checkStatus('hint')).rejects.toThrow('QUOTA');
    await checkStatus('hint');
    expect(fetch).toHaveBeenCalledTimes(2);
    expect((await read(STATUS)).lastGoodAt).toBe(NOON);
  });
});

describe('a check that brings nothing new', () => {
  test('304 renews the time of the last good answer and keeps the rest', async () => {
    serve({ ...BROKEN, headers: { etag: '"a"' } });
    await checkStatus('hint');
    const before = await read(STATUS);
    vi.setSystemTime(NOON + HOUR);
    const fetch = serve({ status: 304 });
    await checkStatus('hint');
    expect(fetch.mock.calls[0]?.[1].headers).toEqual({ 'If-None-Match': '"a"' });
    expect(await read(STATUS)).toEqual({
      ...before,
      lastGoodAt: NOON + HOUR,
      watched: [[NOON, NOON + HOUR]],
      lastTriedAt: NOON + HOUR,
      dueAt: NOON + HOUR + 5 * MINUTE,
    });
  });

  test('no 304 is asked for about services that were not watched then', async () => {
    await store(STATUS, statusWith([], { etag: '"a"' }));
    await store(SETTINGS, { ...SETTINGS.fallback, watch: ['iCloud Backup', 'Photos'] });
    const fetch = serve({ headers: { etag: '"b"' } });
    await checkStatus('asked');
    expect(fetch.mock.calls[0]?.[1].headers).toEqual({});
  });

  test.each([
    ['server-error', () => Promise.resolve(new Response('', { status: 503 }))],
    ['unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['not-json', () => Promise.resolve(new Response('<html>hello</html>'))],
    ['format-changed', () => Promise.resolve(new Response('{"rows":[]}'))],
    ['empty', () => Promise.resolve(new Response(''))],
  ] as const)(
    '%s keeps the last good state, says why, and tries again in eight minutes',
    async (problem, answer) => {
      vi.stubGlobal('navigator', { onLine: true });
      serve({ ...BROKEN, headers: { etag: '"a"' } });
      await checkStatus('hint');
      const good = await read(STATUS);
      vi.setSystemTime(NOON + HOUR);
      serve(answer);
      await checkStatus('hint');
      expect(await read(STATUS)).toEqual({
        ...good,
        lastTriedAt: NOON + HOUR,
        problem,
        failuresInARow: 1,
        dueAt: NOON + HOUR + 8 * MINUTE,
      });
      expect(await alarm()).toBe(NOON + HOUR + 8 * MINUTE);
      expect(buttonOf('everywhere').text).toBe('!');
    },
  );

  test('without permission nothing is sent', async () => {
    granted.delete(STATUS_FILES);
    const fetch = serve({});
    await checkStatus('asked');
    expect(fetch).not.toHaveBeenCalled();
    expect(await read(STATUS)).toMatchObject({ problem: 'no-permission', lastGoodAt: null });
  });
});
