import { beforeEach, describe, expect, test, vi } from 'vitest';
import { STATUS_ALARM } from '../../../../lib/platform/alarm';
import { DEVELOPER_STATUS_URL, STATUS_URL } from '../../../../lib/platform/hosts';
import { read } from '../../../../lib/platform/storage/read';
import { BOOK, NOTICES, SETTINGS, STATUS, STATUS_DEVELOPER } from '../../../../lib/platform/storage/registry';
import { carryOut } from '../../../../lib/platform/worker/commands';
import { checkStatus } from '../../../../lib/platform/worker/status';
import { ongoing, posted, resolved } from '../../status/support';
import { buttonOf } from '../fake-button';
import browser from '../fake-polyfill';
import { serveBoth, slowAnswer } from '../fake-status-file';
import { aCase, freshBrowser, HOUR, MINUTE, NOON, OPEN, statusWith, store, storeRaw } from '../records';

const WATCH = { watch: ['iCloud Backup'], watchDeveloper: ['APNS', 'Xcode Cloud'] };
const DOWN = { services: { APNS: [ongoing()], 'Xcode Cloud': [] } };
const LATER = { datePosted: posted(NOON + HOUR) };
const OVER = { services: { APNS: [resolved(LATER)], 'Xcode Cloud': [] } };

beforeEach(async () => {
  freshBrowser();
  await store(SETTINGS, { ...SETTINGS.fallback, ...WATCH, notices: true });
});

const unwatch = () => carryOut({ do: 'set-watch', watch: WATCH.watch, developer: [] }, NOON);
const developer = () => read(STATUS_DEVELOPER);
const noticeIds = async () => Object.keys(await browser.notifications.getAll());

describe('whether the file for developers is asked for', () => {
  test.each([
    ['none is watched', {}],
    ['the list is empty', { watchDeveloper: [] }],
  ])('never while %s, whoever asks', async (_name, part) => {
    await store(SETTINGS, { ...SETTINGS.fallback, ...part });
    const { asked } = serveBoth({}, DOWN);
    for (const occasion of ['hint', 'screen', 'asked'] as const) await checkStatus(occasion);
    expect(asked(DEVELOPER_STATUS_URL)).toEqual([]);
    expect(asked(STATUS_URL).length).toBeGreaterThan(0);
    expect(await developer()).toEqual(STATUS_DEVELOPER.fallback);
  });

  test('at once when the first of its services is ticked', async () => {
    await store(SETTINGS, SETTINGS.fallback);
    const { asked } = serveBoth({}, DOWN);
    await carryOut({ do: 'set-watch', watch: ['Photos'], developer: ['APNS'] }, NOON);
    expect(asked(DEVELOPER_STATUS_URL)).toHaveLength(1);
    expect((await read(SETTINGS)).watch).toEqual(['Photos']);
    expect((await developer()).services).toMatchObject([
      { name: 'APNS', active: { messageId: '2000004700' } },
    ]);
  });

  test('by a schedule of its own, and the alarm rings for the file that is due first', async () => {
    await store(STATUS, statusWith([]));
    const { asked } = serveBoth({}, DOWN);
    await checkStatus('hint');
    expect([asked(STATUS_URL).length, asked(DEVELOPER_STATUS_URL).length]).toEqual([0, 1]);
    expect((await developer()).dueAt).toBe(NOON + 5 * MINUTE);
    expect((await browser.alarms.get(STATUS_ALARM))?.scheduledTime).toBe(NOON + 5 * MINUTE);
    expect(await read(STATUS)).toEqual(statusWith([]));
  });

  test('with an ETag of its own', async () => {
    const tagged = (etag: string) => ({ headers: { etag } });
    serveBoth(tagged('"c"'), { ...DOWN, ...tagged('"d"') });
    await checkStatus('asked');
    const { asked } = serveBoth({ status: 304 }, { status: 304 });
    await checkStatus('asked');
    const sent = [STATUS_URL, DEVELOPER_STATUS_URL].map((url) => asked(url)[0]?.headers);
    expect(sent).toEqual([{ 'If-None-Match': '"c"' }, { 'If-None-Match': '"d"' }]);
  });
});

describe('one file', () => {
  test('that fails costs the other nothing, and backs off alone', async () => {
    serveBoth({}, DOWN);
    await checkStatus('asked');
    vi.setSystemTime(NOON + HOUR);
    serveBoth({}, { status: 503 });
    await checkStatus('asked');
    expect(await developer()).toMatchObject({ problem: 'server-error', failuresInARow: 1, lastGoodAt: NOON });
    expect((await developer()).incidents).toMatchObject([{ end: null }]);
    expect(await read(STATUS)).toMatchObject({ problem: null, lastGoodAt: NOON + HOUR });
    expect((await read(STATUS)).incidents).toEqual([]);
  });

  test('that hangs does not keep the other waiting', async () => {
    const { answer, release } = slowAnswer({});
    serveBoth(answer, DOWN);
    const check = checkStatus('asked');
    await vi.waitFor(() => expect(buttonOf('everywhere').text).toBe('!'));
    expect((await read(STATUS)).lastTriedAt).toBeNull();
    release();
    await check;
    expect((await read(STATUS)).lastGoodAt).toBe(NOON);
  });

  test('that comes as an older copy changes nothing, whatever the date of the other', async () => {
    serveBoth({ services: { Photos: [ongoing({ datePosted: posted(NOON - HOUR) })] } }, DOWN);
    await checkStatus('asked');
    serveBoth({}, { services: { APNS: [resolved({ datePosted: posted(NOON - HOUR) })] } });
    await checkStatus('asked');
    expect((await developer()).incidents).toMatchObject([{ end: null }]);
  });

  test('whose record is damaged is read anew, and the other stays', async () => {
    serveBoth({}, DOWN);
    await checkStatus('asked');
    const before = await read(STATUS);
    await storeRaw(STATUS_DEVELOPER, 'rubbish');
    vi.setSystemTime(NOON + MINUTE);
    await checkStatus('hint');
    expect((await developer()).incidents).toMatchObject([{ services: ['apns'], end: null }]);
    expect(await read(STATUS)).toEqual(before);
    expect(await noticeIds()).toHaveLength(1);
    expect(await browser.storage.local.get('aside:status-developer')).not.toEqual({});
  });
});

describe('an incident of the services for developers', () => {
  beforeEach(async () => {
    await store(BOOK, { cases: [aCase('icloud-backup-failed')], focus: null });
    serveBoth({}, DOWN);
    await checkStatus('hint');
  });
  const firstFix = async () => (await read(BOOK)).cases[0]?.checklist.steps[0]?.fix;

  test('raises the badge and one notice, which says nothing of backups', async () => {
    expect(buttonOf('everywhere')).toMatchObject({ text: '!', title: expect.stringContaining('APNS') });
    const shown = await browser.notifications.getAll();
    expect(Object.keys(shown)).toEqual([expect.stringMatching(/^incident:developer:apns\..*:start$/)]);
    expect(JSON.stringify(shown)).toContain('notice.start.developer');
    await checkStatus('asked');
    expect((await read(NOTICES)).shown).toHaveLength(1);
  });

  test('is no reason for a backup that failed', async () => {
    expect(await firstFix()).not.toBe('wait-for-apple');
  });

  test('ends with one notice, and the badge goes', async () => {
    vi.setSystemTime(NOON + HOUR);
    serveBoth({}, OVER);
    await checkStatus('asked');
    expect(buttonOf('everywhere').text).toBe('');
    expect((await read(NOTICES)).shown.map((id) => id.split(':').at(-1))).toEqual(['start', 'end']);
    expect(JSON.stringify(await browser.notifications.getAll())).toContain('notice.end.developer');
  });

  test('is let go without a word when none of them is watched any more, and nothing is asked', async () => {
    const { asked } = serveBoth({}, DOWN);
    await unwatch();
    expect(asked(DEVELOPER_STATUS_URL)).toEqual([]);
    expect(buttonOf('everywhere').text).toBe('');
    expect(await developer()).toMatchObject({ incidents: [], services: [], lastTriedAt: null, etag: null });
    expect((await read(NOTICES)).shown).toHaveLength(1);
    vi.setSystemTime(NOON + HOUR);
    await checkStatus('hint');
    expect(asked(DEVELOPER_STATUS_URL)).toEqual([]);
    expect(await noticeIds()).toHaveLength(1);
  });

  test('is not said a second time when they are watched again', async () => {
    await unwatch();
    await carryOut({ do: 'set-watch', watch: WATCH.watch, developer: ['APNS'] }, NOON);
    expect(buttonOf('everywhere').text).toBe('!');
    expect((await read(NOTICES)).shown).toHaveLength(1);
  });

  test('beside one of the others: two notices, one badge with both', async () => {
    vi.setSystemTime(NOON + HOUR);
    serveBoth({ services: { 'iCloud Backup': [ongoing()] } }, DOWN);
    await checkStatus('asked');
    expect(buttonOf('everywhere').title).toContain('iCloud Backup and APNS');
    expect(await noticeIds()).toHaveLength(2);
    expect(await firstFix()).toBe('wait-for-apple');
  });
});

test('an answer that comes after the last service was unticked brings nothing back', async () => {
  const { answer, asked, release } = slowAnswer(DOWN);
  serveBoth({}, answer);
  const check = checkStatus('hint');
  await asked;
  const done = unwatch();
  await vi.waitFor(async () => expect((await read(SETTINGS)).watchDeveloper).toEqual([]));
  release();
  await Promise.all([check, done]);
  expect(await developer()).toEqual(STATUS_DEVELOPER.fallback);
  expect([buttonOf('everywhere').text, await noticeIds()]).toEqual(['', []]);
});

test('a worker killed before it could let go shows nothing of it any more, and lets go at the next check', async () => {
  await store(STATUS_DEVELOPER, statusWith([OPEN]));
  await store(SETTINGS, { ...SETTINGS.fallback, watchDeveloper: [] });
  serveBoth({}, DOWN);
  await checkStatus('hint');
  expect(buttonOf('everywhere').text).toBe('');
  expect((await developer()).incidents).toEqual([]);
});

test('a storage that refuses the one record keeps the other up to date, and is told', async () => {
  const set = browser.storage.local.set.bind(browser.storage.local);
  vi.spyOn(browser.storage.local, 'set').mockImplementation((items) =>
    'status' in items ? Promise.reject(new Error('QUOTA_BYTES quota exceeded')) : set(items),
  );
  serveBoth({}, DOWN);
  await expect(checkStatus('asked')).rejects.toThrow('QUOTA');
  expect((await developer()).incidents).toMatchObject([{ end: null }]);
  expect(buttonOf('everywhere').text).toBe('!');
});
