import { beforeEach, expect, test, vi } from 'vitest';
import { read } from '../../../../lib/platform/storage/read';
import { STATUS } from '../../../../lib/platform/storage/registry';
import { checkStatus } from '../../../../lib/platform/worker/status';
import { serve } from '../fake-status-file';
import { freshBrowser, MINUTE, NOON } from '../records';

beforeEach(freshBrowser);

test('Retry-After is honoured, also when a screen opens; only a person who insists gets a check', async () => {
  const answer = new Response('', { status: 429, headers: { 'retry-after': '1800' } });
  const fetch = serve(() => Promise.resolve(answer));
  await checkStatus('hint');
  expect((await read(STATUS)).dueAt).toBe(NOON + 35 * MINUTE);
  vi.setSystemTime(NOON + 29 * MINUTE);
  await checkStatus('screen');
  expect(fetch).toHaveBeenCalledTimes(1);
  await checkStatus('asked');
  expect(fetch).toHaveBeenCalledTimes(2);
});

test('offline is tried again in two minutes', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  serve(() => Promise.reject(new TypeError('Failed to fetch')));
  await checkStatus('hint');
  expect(await read(STATUS)).toMatchObject({ problem: 'offline', dueAt: NOON + 2 * MINUTE });
});
