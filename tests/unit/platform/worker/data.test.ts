import { beforeEach, describe, expect, test } from 'vitest';
import { readExport, writeExport } from '../../../../lib/platform/exported';
import { ASIDE } from '../../../../lib/platform/storage/item';
import { read } from '../../../../lib/platform/storage/read';
import { BOOK, NOTICES, SETTINGS, STATUS, TYPED, tabItem } from '../../../../lib/platform/storage/registry';
import { openSubject, takeOutcome, takeSizes } from '../../../../lib/platform/worker/cases';
import { eraseData, importData } from '../../../../lib/platform/worker/data';
import { EMPTY_STATUS } from '../../../../lib/status/state';
import browser from '../fake-polyfill';
import { serve } from '../fake-status-file';
import { finding, freshBrowser, MINUTE, NOON, OPEN, statusWith, store } from '../records';

beforeEach(() => {
  freshBrowser();
  serve({ services: { 'iCloud Backup': [] } });
});

const FULL = { error: 'icloud-storage-full', quote: 'full', origin: 'page' } as const;
const STUCK = { ...FULL, error: 'icloud-stuck' } as const;
const FALLBACKS = { settings: SETTINGS.fallback, book: BOOK.fallback, status: STATUS.fallback };
const kept = async () => ({
  settings: await read(SETTINGS),
  book: await read(BOOK),
  status: await read(STATUS),
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

  test('holds what Apple reported too', async () => {
    await store(STATUS, statusWith([OPEN]));
    expect(JSON.parse(writeExport(await kept())).incidents).toEqual([OPEN]);
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
    });
  });

  test('leaves what open pages show', async () => {
    const tab = { frames: {}, findings: [finding('icloud-stuck')], meter: null, signs: [], checklist: null };
    await store(tabItem(7), tab);
    await eraseData();
    expect((await read(tabItem(7)))?.findings).toHaveLength(1);
  });
});
