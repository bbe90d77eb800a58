import { beforeEach, describe, expect, test, vi } from 'vitest';
import { read } from '../../../../lib/platform/storage/read';
import { BOOK, SETTINGS, STATUS, TYPED } from '../../../../lib/platform/storage/registry';
import { carryOut } from '../../../../lib/platform/worker/commands';
import { checkStatus } from '../../../../lib/platform/worker/status';
import type { Command } from '../../../../lib/state/commands';
import { FIRST_DEVICE } from '../../../../lib/state/devices';
import { ongoing } from '../../status/support';
import browser from '../fake-polyfill';
import { serve, slowAnswer } from '../fake-status-file';
import { aCase, freshBrowser, NOON, statusWith, store } from '../records';

const SUBJECT = { error: 'icloud-stuck', quote: 'stuck', origin: 'picked' } as const;
const OPEN_CASE: Command = { do: 'open-case', ...SUBJECT };

beforeEach(freshBrowser);

const does = (command: Command) => carryOut(command, NOON);

test('settings change one by one', async () => {
  serve({});
  expect(await does({ do: 'set-device', id: 'first', part: { ios: 26 } })).toEqual({ ok: true });
  expect(await does({ do: 'set-computer', computer: null })).toEqual({ ok: true });
  expect(await does({ do: 'set-notices', on: true })).toEqual({ ok: true });
  expect(await does({ do: 'set-watch', watch: ['Photos'] })).toEqual({ ok: true });
  expect(await read(SETTINGS)).toEqual({
    devices: [{ ...FIRST_DEVICE, ios: 26 }],
    current: 'first',
    computer: null,
    notices: true,
    watch: ['Photos'],
  });
});

test('a new watch list is answered by a new file at once', async () => {
  await store(STATUS, statusWith([], { etag: '"old"' }));
  const fetch = serve({ services: { Mail: [] } });
  await does({ do: 'set-watch', watch: ['Mail'] });
  expect(fetch).toHaveBeenCalledTimes(1);
  expect((await read(STATUS)).services).toMatchObject([{ name: 'Mail', listed: true }]);
});

test('cases are opened, worked on and put away', async () => {
  await does(OPEN_CASE);
  await does({ do: 'outcome', ...SUBJECT, fix: 'restart-device', outcome: 'no-help' });
  await does({ do: 'answer', ...SUBJECT, question: 'same-percentage', answer: 'yes' });
  await does({ do: 'set-sizes', ...SUBJECT, sizes: { nextBackup: 12e9 } });
  const [entry] = (await read(BOOK)).cases;
  expect(entry).toMatchObject({ answers: { 'same-percentage': 'yes' }, outcomes: [{ outcome: 'no-help' }] });
  expect(entry?.sizes).toEqual({ nextBackup: 12e9 });
  const caseId = entry?.id ?? '';
  await does({ do: 'put-away', caseId });
  expect((await read(BOOK)).focus).toBeNull();
  await does({ do: 'undo', caseId });
  expect(await read(BOOK)).toMatchObject({ cases: [{ closed: null }], focus: caseId });
});

test('a text is described and forgotten', async () => {
  await does({ do: 'describe', text: 'iPhone Backup Failed' });
  expect((await read(TYPED))?.findings[0]?.error).toBe('icloud-backup-failed');
  await does({ do: 'forget-typed' });
  expect(await read(TYPED)).toBeNull();
});

test('a person who insists gets a check, one who looks only if the last is old enough', async () => {
  await store(STATUS, statusWith([], { lastTriedAt: NOON - 60_000 }));
  const fetch = serve({});
  await does({ do: 'check-status', force: false });
  expect(fetch).not.toHaveBeenCalled();
  await does({ do: 'check-status', force: true });
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('a check that fails is no command that failed', async () => {
  serve(() => Promise.reject(new TypeError('Failed to fetch')));
  vi.stubGlobal('navigator', { onLine: true });
  expect(await does({ do: 'check-status', force: true })).toEqual({ ok: true });
});

test('a watch list changed while a check is under way is answered by a file of its own', async () => {
  await store(SETTINGS, { ...SETTINGS.fallback, watch: ['Photos'] });
  const { answer, asked, release } = slowAnswer({ services: { Mail: [] } });
  const fetch = serve(answer);
  const first = checkStatus('hint');
  await asked;
  const change = does({ do: 'set-watch', watch: ['Mail'] });
  release();
  await Promise.all([first, change]);
  expect(fetch).toHaveBeenCalledTimes(2);
  expect((await read(STATUS)).services.map(({ name }) => name)).toEqual(['Mail']);
});

test('a notice that the system refuses is no command that failed', async () => {
  const info = vi.spyOn(console, 'info').mockReturnValue();
  await store(SETTINGS, { ...SETTINGS.fallback, watch: ['iCloud Backup'], notices: true });
  vi.spyOn(browser.notifications, 'create').mockRejectedValue(new Error('no notification server'));
  serve({ services: { 'iCloud Backup': [ongoing()] } });
  expect(await does({ do: 'check-status', force: true })).toEqual({ ok: true });
  expect(info).toHaveBeenCalledTimes(1);
});

test('what went wrong for another reason than a full storage is refused, and told', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  const broken = new Error('An unexpected error occurred');
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(broken);
  expect(await does(OPEN_CASE)).toEqual({ ok: false, reason: 'refused' });
  expect(error.mock.calls).toEqual([[expect.stringContaining('open-case'), broken]]);
  expect(await does(OPEN_CASE)).toEqual({ ok: true });
});

describe('a browser that stores no more', () => {
  const COMMANDS: readonly Command[] = [
    OPEN_CASE,
    { do: 'outcome', ...SUBJECT, fix: 'restart-device', outcome: 'worked' },
    { do: 'answer', ...SUBJECT, question: 'same-percentage', answer: 'yes' },
    { do: 'put-away', caseId: 'any' },
    { do: 'set-device', id: 'first', part: {} },
    { do: 'set-watch', watch: [] },
    { do: 'set-watch', watch: [], developer: [] },
    { do: 'set-notices', on: true },
    { do: 'mute', service: 'Photos', on: true },
    { do: 'snooze', for: 'hour' },
    { do: 'check-status', force: true },
  ];

  beforeEach(() => store(BOOK, { cases: [aCase('icloud-stuck', { id: 'any' })], focus: 'any' }));

  test.each(COMMANDS.map((command) => [command.do, command] as const))(
    'is told for %s',
    async (_do, command) => {
      serve({});
      vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
      expect(await does(command)).toEqual({ ok: false, reason: 'storage-full' });
    },
  );

  test.each<readonly [string, Error]>([
    ['Chrome', new Error('QUOTA_BYTES quota exceeded')],
    [
      'Firefox',
      new DOMException('storage.local API call exceeded its quota limitations.', 'QuotaExceededError'),
    ],
    ['a full disk', new DOMException('Encountered disk full while committing transaction.', 'UnknownError')],
  ])('is known by the words of %s', async (_name, full) => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(full);
    expect(await does(OPEN_CASE)).toEqual({ ok: false, reason: 'storage-full' });
  });

  test('is told for a text, which lives in the session', async () => {
    vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await does({ do: 'describe', text: 'a' })).toEqual({ ok: false, reason: 'storage-full' });
  });

  test('loses nothing that was there, and takes the next command', async () => {
    await does(OPEN_CASE);
    const before = await read(BOOK);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await does({ do: 'put-away', caseId: before.cases[0]?.id ?? '' });
    expect(await read(BOOK)).toEqual(before);
    expect(await does({ do: 'put-away', caseId: before.cases[0]?.id ?? '' })).toEqual({ ok: true });
  });
});
