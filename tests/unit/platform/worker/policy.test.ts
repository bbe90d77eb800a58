import { beforeEach, describe, expect, test, vi } from 'vitest';
import { read } from '../../../../lib/platform/storage/read';
import { NOTICES, SETTINGS, STATUS } from '../../../../lib/platform/storage/registry';
import { startWorker } from '../../../../lib/platform/worker/start';
import { checkStatus } from '../../../../lib/platform/worker/status';
import { ongoing } from '../../status/support';
import browser from '../fake-polyfill';
import { serve } from '../fake-status-file';
import { freshBrowser, MINUTE, NOON, OPEN, statusWith, store } from '../records';

const OWN = { ...SETTINGS.fallback, watch: ['iCloud Backup'] };

beforeEach(async () => {
  freshBrowser();
  await store(SETTINGS, OWN);
});

const watched = async () => (await read(STATUS)).services.map(({ name }) => name);

test('the organisation’s list is watched, and the person’s own stays stored', async () => {
  await browser.storage.managed.set({ watch: ['Photos', 'iCloud Mail'] });
  serve({ services: { 'iCloud Mail': [] } });
  await checkStatus('hint');
  expect(await watched()).toEqual(['Photos', 'iCloud Mail']);
  expect(await read(SETTINGS)).toEqual(OWN);
});

test.each([
  [undefined, 10],
  [60, 60],
  [5, 5],
  [61, 10],
])('of a policy of %j minutes the next check is due after %d', async (minutes, due) => {
  if (minutes !== undefined) await browser.storage.managed.set({ checkEveryMinutes: minutes });
  serve({});
  await checkStatus('hint');
  expect((await read(STATUS)).dueAt).toBe(NOON + due * MINUTE);
});

test('an open incident is checked after five minutes, whatever the policy', async () => {
  await browser.storage.managed.set({ checkEveryMinutes: 60 });
  serve({ services: { 'iCloud Backup': [ongoing()] } });
  await checkStatus('hint');
  expect((await read(STATUS)).dueAt).toBe(NOON + 5 * MINUTE);
});

describe('notices', () => {
  const shown = async () => Object.keys(await browser.notifications.getAll()).length;
  const start = () => {
    serve({ services: { 'iCloud Backup': [ongoing()] } });
    return checkStatus('hint');
  };

  test('that the organisation wants come although the person’s own setting is off', async () => {
    await browser.storage.managed.set({ notices: true });
    await start();
    expect(await shown()).toBe(1);
  });

  test('that it does not want stay away', async () => {
    await store(SETTINGS, { ...OWN, notices: true });
    await browser.storage.managed.set({ notices: false });
    await start();
    expect(await shown()).toBe(0);
    expect((await read(NOTICES)).due).toEqual([]);
  });
});

test('a browser without managed storage is the usual case', async () => {
  vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
  serve({});
  await checkStatus('hint');
  expect(await watched()).toEqual(['iCloud Backup']);
});

test.each([
  [['Photos'], 1],
  [['icloud backup'], 0],
])(
  'a list of %j, changed while the browser was closed, makes %d checks at its start',
  async (watch, checks) => {
    await store(STATUS, statusWith([]));
    await browser.storage.managed.set({ watch });
    const fetch = serve({});
    startWorker();
    await browser.runtime.onStartup.trigger();
    expect(fetch).toHaveBeenCalledTimes(checks);
  },
);

test('a change is followed at once, without a wait for the alarm', async () => {
  await store(STATUS, statusWith([OPEN]));
  const fetch = serve({ services: { 'iCloud Mail': [] } });
  startWorker();
  await browser.storage.local.set({ other: 1 });
  expect(fetch).not.toHaveBeenCalled();
  await browser.storage.managed.set({ watch: ['iCloud Mail'] });
  await vi.waitFor(async () => expect(await watched()).toEqual(['iCloud Mail']));
  expect(fetch).toHaveBeenCalledTimes(1);
});
