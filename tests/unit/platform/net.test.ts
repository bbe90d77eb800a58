import { afterEach, expect, test, vi } from 'vitest';
import { DEVELOPER_STATUS_URL, STATUS_URL } from '../../../lib/platform/hosts';
import { fetchStatus, retryAfter } from '../../../lib/platform/net';

const NOW = Date.UTC(2026, 10, 22, 12);
const none = { etag: null, lastModified: null };

afterEach(() => vi.unstubAllGlobals());

function answer(make: () => Response | Promise<Response>) {
  const fetch = vi.fn((_url: string, _init: RequestInit) => Promise.resolve().then(make));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

test.each([STATUS_URL, DEVELOPER_STATUS_URL])('asks for %s and nothing else', async (url) => {
  const fetch = answer(() => new Response('{}'));
  await fetchStatus(url, none, NOW);
  expect(fetch.mock.calls.map(([asked]) => asked)).toEqual([url]);
});

test('asks for the one address, without cookies, referrer, cache or redirects', async () => {
  const fetch = answer(() => new Response('{}', { headers: { etag: '"a"', 'last-modified': 'Sun' } }));
  expect(await fetchStatus(STATUS_URL, none, NOW)).toEqual({
    kind: 'text',
    text: '{}',
    etag: '"a"',
    lastModified: 'Sun',
  });
  const [url, init] = fetch.mock.calls[0] ?? [];
  expect(url).toBe('https://www.apple.com/support/systemstatus/data/system_status_en_US.js');
  expect(init).toMatchObject({
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    headers: {},
  });
});

test('asks only for news where a copy is known', async () => {
  const fetch = answer(() => new Response(null, { status: 304 }));
  expect(await fetchStatus(STATUS_URL, { etag: '"a"', lastModified: 'Sun' }, NOW)).toEqual({
    kind: 'not-modified',
  });
  expect(fetch.mock.calls[0]?.[1].headers).toEqual({ 'If-None-Match': '"a"', 'If-Modified-Since': 'Sun' });
});

test('a server error is told, with the time it asks for', async () => {
  answer(() => new Response('sorry', { status: 503, headers: { 'retry-after': '120' } }));
  expect(await fetchStatus(STATUS_URL, none, NOW)).toEqual({
    kind: 'failed',
    problem: 'server-error',
    retryAfterMs: 120_000,
  });
});

test('a file without end is cut off', async () => {
  let pulled = 0;
  const endless = new ReadableStream({
    pull(controller) {
      pulled++;
      controller.enqueue(new Uint8Array(1024 * 1024));
    },
  });
  answer(() => new Response(endless));
  expect(await fetchStatus(STATUS_URL, none, NOW)).toMatchObject({ kind: 'failed', problem: 'too-large' });
  expect(pulled).toBeLessThan(12);
});

test.each([
  ['timed-out', () => Promise.reject(new DOMException('slow', 'TimeoutError')), true],
  ['unreachable', () => Promise.reject(new TypeError('Failed to fetch')), true],
  ['offline', () => Promise.reject(new TypeError('Failed to fetch')), false],
] as const)('%s', async (problem, make, onLine) => {
  vi.stubGlobal('navigator', { onLine });
  answer(make);
  expect(await fetchStatus(STATUS_URL, none, NOW)).toEqual({ kind: 'failed', problem, retryAfterMs: null });
});

test('a redirect is not followed', async () => {
  const redirect = new Response(null);
  Object.defineProperty(redirect, 'type', { value: 'opaqueredirect' });
  answer(() => redirect);
  expect(await fetchStatus(STATUS_URL, none, NOW)).toMatchObject({ problem: 'redirected' });
});

test.each([
  [null, null, null],
  ['120', null, 120_000],
  [' 120 ', null, 120_000],
  ['Sun, 22 Nov 2026 12:05:00 GMT', null, 300_000],
  ['Sunday, 22-Nov-26 12:05:00 GMT', null, 300_000],
  ['Sun, 22 Nov 2026 11:00:00 GMT', null, 0],
  // By the server's clock, where the one here is a year behind, or ahead.
  ['Mon, 22 Nov 2027 12:05:00 GMT', 'Mon, 22 Nov 2027 12:00:00 GMT', 300_000],
  ['Sat, 22 Nov 2025 12:05:00 GMT', 'Sat, 22 Nov 2025 12:00:00 GMT', 300_000],
  ['Sun, 22 Nov 2026 12:05:00 GMT', 'yesterday', 300_000],
  ['soon', null, null],
  ['-5', null, null],
  ['1.5', null, null],
  ['', null, null],
])('Retry-After %s at %s is %s ms', (header, serverTime, ms) => {
  expect(retryAfter(header, serverTime, NOW)).toBe(ms);
});

test('a date in Retry-After is one by the clock of the server that sent it', async () => {
  const headers = { date: 'Mon, 22 Nov 2027 12:00:00 GMT', 'retry-after': 'Mon, 22 Nov 2027 12:05:00 GMT' };
  answer(() => new Response('', { status: 503, headers }));
  expect(await fetchStatus(STATUS_URL, none, NOW)).toMatchObject({ retryAfterMs: 300_000 });
});
