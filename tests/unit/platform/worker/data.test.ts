import { beforeEach, describe, expect, test } from 'vitest';
import { readExport, writeExport } from '../../../../lib/platform/exported';
import { DEVELOPER_STATUS_URL } from '../../../../lib/platform/hosts';
import { ASIDE } from '../../../../lib/platform/storage/item';
import { read } from '../../../../lib/platform/storage/read';
import {
  BOOK,
  NOTICES,
  SETTINGS,
  STATUS,
  STATUS_DEVELOPER,
  TYPED,
  tabItem,
} from '../../../../lib/platform/storage/registry';
import { openSubject, takeOutcome, takeSizes } from '../../../../lib/platform/worker/cases';
import { eraseData, importData } from '../../../../lib/platform/worker/data';
import { EMPTY_STATUS } from '../../../../lib/status/state';
import browser from '../fake-polyfill';
import { serve } from '../fake-status-file';
import { finding, freshBrowser, HOUR, MINUTE, NOON, OPEN, statusWith, store } from '../records';

beforeEach(() => {
  freshBrowser();
  serve({ services: { 'iCloud Backup': [] } });
});

const FULL = { error: 'icloud-storage-full', quote: 'full', origin: 'page' } as const;
const STUCK = { ...FULL, error: 'icloud-stuck' } as const;
const FALLBACKS = {
  settings: SETTINGS.fallback,
  book: BOOK.fallback,
  status: STATUS.fallback,
  developer: STATUS_DEVELOPER.fallback,
};
const kept = async () => ({
  settings: await read(SETTINGS),
  book: await read(BOOK),
  status: await read(STATUS),
  developer: await read(STATUS_DEVELOPER),
});

describe('a copy', () => {
  test('comes back as it was', async () => {
    await store(SETTINGS, { ...SETTINGS.fallback, computer: 'mac', watch: ['Photos'], notices: true });
    await takeOutcome({ do: 'outcome', ...FULL, fix: 'restart-device', outcome: 'no-help' }, NOON);
    await takeSizes({ do: 'set-sizes', ...FULL, sizes: { nextBackup: 12e9 } }, NOON);
    const before = await kept();
    const copy = writeExport(before);
    await eraseData();
    expect((await kept()).book.cases).toEqual([]);
    await importData(copy, NOON + MINUTE);
    const after = await kept();
    expect(after.settings).toEqual(before.settings);
    expect(after.book.cases).toEqual(before.book.cases);
    expect(after.book.cases[0]?.sizes).toEqual({ nextBackup: 12e9 });
  });

  test('holds what Apple reported too, of both files', async () => {
    const other = { ...OPEN, id: 'd1', services: ['app store connect'] };
    await store(STATUS, statusWith([OPEN]));
    await store(STATUS_DEVELOPER, statusWith([other]));
    const copy = JSON.parse(writeExport(await kept()));
    expect([copy.incidents, copy.developerIncidents]).toEqual([[OPEN], [other]]);
  });

  test('brings the services for developers back, and asks for their file at once', async () => {
    await store(SETTINGS, { ...SETTINGS.fallback, watchDeveloper: ['App Store Connect'] });
    const copy = writeExport(await kept());
    await eraseData();
    expect((await kept()).settings).toEqual(SETTINGS.fallback);
    const fetch = serve({ services: { 'App Store Connect': [] } });
    await importData(copy, NOON + MINUTE);
    expect((await kept()).settings.watchDeveloper).toEqual(['App Store Connect']);
    expect(fetch.mock.calls.map(([url]) => url)).toContain(DEVELOPER_STATUS_URL);
  });

  test('without services for developers lets go of what is known of them', async () => {
    const copy = writeExport(await kept());
    await store(SETTINGS, { ...SETTINGS.fallback, watchDeveloper: ['App Store Connect'] });
    await store(STATUS_DEVELOPER, statusWith([OPEN]));
    await importData(copy, NOON + MINUTE);
    expect((await kept()).developer).toEqual(STATUS_DEVELOPER.fallback);
  });

  test('adds what Apple reported long ago, says nothing of it, and no longer what goes on', async () => {
    const start = NOON - 9 * 24 * 60 * MINUTE;
    const parts = [{ service: 'icloud backup', messageId: '1', start }];
    const over = { ...OPEN, id: 'old', start, end: start + MINUTE, ending: 'vanished', parts } as const;
    await store(STATUS, statusWith([OPEN, over]));
    const copy = writeExport(await kept());
    expect(readExport(copy)?.incidents).toHaveLength(2);
    await eraseData();
    await importData(copy, NOON);
    await importData(copy, NOON);
    expect((await kept()).status.incidents).toEqual([over]);
    expect((await read(NOTICES)).due).toEqual([]);
  });

  test('of which one incident cannot be read says so', () => {
    const text = JSON.stringify({ ...JSON.parse(writeExport(FALLBACKS)), incidents: [OPEN, { id: 7 }] });
    expect(readExport(text)).toMatchObject({ incidents: [OPEN], damaged: true });
  });

  test('adds its checklists to those that are here; the later state of one wins', async () => {
    await openSubject(FULL, NOON);
    const old = writeExport(await kept());
    await takeOutcome({ do: 'outcome', ...FULL, fix: 'restart-device', outcome: 'no-help' }, NOON + MINUTE);
    await openSubject(STUCK, NOON + 2 * MINUTE);
    await importData(old, NOON + 3 * MINUTE);
    const { cases } = await read(BOOK);
    expect(cases.map(({ error }) => error)).toEqual(['icloud-stuck', 'icloud-storage-full']);
    expect(cases[1]?.outcomes).toHaveLength(1);
  });

  test('of another browser leaves one open checklist an error', async () => {
    await openSubject(FULL, NOON);
    const other = writeExport(await kept());
    await eraseData();
    await openSubject(FULL, NOON + MINUTE);
    await importData(other, NOON + 2 * MINUTE);
    const { cases } = await read(BOOK);
    expect(cases.map(({ closed }) => closed?.how ?? null)).toEqual([null, 'put-away']);
  });

  test('brings what is muted, but no snooze: that is meant for one browser', async () => {
    await store(SETTINGS, { ...SETTINGS.fallback, muted: ['Photos'], snoozedUntil: NOON + HOUR });
    const file = writeExport(await kept());
    await store(SETTINGS, SETTINGS.fallback);
    await importData(file, NOON);
    expect(await read(SETTINGS)).toEqual({ ...SETTINGS.fallback, muted: ['Photos'] });
    await store(SETTINGS, { ...SETTINGS.fallback, snoozedUntil: NOON + 2 * HOUR });
    await importData(file, NOON);
    expect((await read(SETTINGS)).snoozedUntil).toBe(NOON + 2 * HOUR);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a file of another program', '{"app":"x","form":1,"settings":{}}'],
    ['a file of a later version', '{"app":"backup-beacon","form":3,"settings":{}}'],
    ['a file that holds nothing', '{"app":"backup-beacon","form":1}'],
    ['a list', '[]'],
    ['a number', '7'],
  ])('that is %s is refused and changes nothing', async (_name, text) => {
    await openSubject(FULL, NOON);
    const before = await kept();
    expect(readExport(text)).toBeNull();
    await expect(importData(text, NOON)).rejects.toThrow('no file of Backup Beacon');
    expect(await kept()).toEqual(before);
  });

  test('that is damaged gives what can be read, and says so', () => {
    const read = readExport('{"app":"backup-beacon","form":1,"settings":{"device":7},"cases":[{"id":1}]}');
    expect(read).toMatchObject({ cases: [], damaged: true });
  });
});

describe('erasing', () => {
  test('leaves nothing that outlives the session, not even what was kept aside', async () => {
    await openSubject(FULL, NOON);
    await store(STATUS, statusWith([OPEN]));
    await store(STATUS_DEVELOPER, statusWith([OPEN]));
    await store(TYPED, {
      findings: [finding('icloud-stuck')],
      codes: [],
      signs: [],
      checklist: null,
      to: 'popup',
    });
    await browser.storage.local.set({ [`${ASIDE}cases`]: 'rubbish' });
    await eraseData();
    expect(await browser.storage.local.get(`${ASIDE}cases`)).toEqual({});
    expect(await read(TYPED)).toBeNull();
    expect(await kept()).toMatchObject({
      settings: SETTINGS.fallback,
      book: BOOK.fallback,
      status: { incidents: EMPTY_STATUS.incidents },
      developer: STATUS_DEVELOPER.fallback,
    });
  });

  test('leaves what open pages show', async () => {
    const tab = { frames: {}, findings: [finding('icloud-stuck')], meter: null, signs: [], checklist: null };
    await store(tabItem(7), tab);
    await eraseData();
    expect((await read(tabItem(7)))?.findings).toHaveLength(1);
  });
});
