import { beforeEach, describe, expect, test, vi } from 'vitest';
import { askForNotices } from '../../../lib/platform/notice-permission';
import { createScreenPort } from '../../../lib/platform/screen-port';
import {
  BOOK,
  LOCAL_ITEMS,
  NOTICES,
  SETTINGS,
  STATUS,
  STATUS_DEVELOPER,
  TYPED,
  tabItem,
} from '../../../lib/platform/storage/registry';
import { PLANNED_FOR } from '../../../lib/platform/storage/session-marks';
import type { Mirror } from '../../../lib/state/records';
import { isHeard } from './fake-event';
import browser from './fake-polyfill';
import { granted, panelApi, panels } from './fake-shell';
import { runScript, standIn } from './fake-tabs';
import { aCase, finding, freshBrowser, NOON, OPEN, statusWith, store, storeRaw } from './records';
import { RUBBISH } from './rubbish';

const EMPTY: Mirror = {
  tab: null,
  typed: null,
  status: STATUS.fallback,
  developer: STATUS_DEVELOPER.fallback,
  book: BOOK.fallback,
  settings: SETTINGS.fallback,
};
const TYPED_RECORD = {
  findings: [finding('icloud-stuck')],
  codes: [],
  signs: [],
  checklist: null,
  to: 'popup' as const,
};
const TAB = {
  frames: { 0: { page: 'p', findings: [], meter: null, signs: [] } },
  findings: [],
  meter: null,
  signs: [],
  checklist: null,
};

beforeEach(freshBrowser);

const port = (id: number | null = 7) => createScreenPort({ id, follows: false });

describe('loading', () => {
  test('a fresh browser gives the fallbacks', async () => {
    expect(await port().load().all).toEqual(EMPTY);
    expect(await port(null).load().all).toEqual(EMPTY);
  });

  test('gives every record as it stands', async () => {
    const status = statusWith([OPEN]);
    const developer = statusWith([], { etag: '"d"' });
    const book = { cases: [aCase('icloud-stuck', { answeredAt: {} })], focus: 'case-icloud-stuck' };
    const settings = { ...SETTINGS.fallback, computer: 'mac' as const, watch: ['Photos'], notices: true };
    await store(STATUS, status);
    await store(STATUS_DEVELOPER, developer);
    await store(BOOK, book);
    await store(SETTINGS, settings);
    await store(TYPED, TYPED_RECORD);
    await store(tabItem(7), TAB);
    runScript(7, () => ({ page: 'p' }));
    expect(await port().load().all).toEqual({
      tab: TAB,
      typed: TYPED_RECORD,
      status,
      developer,
      book,
      settings,
    });
  });

  test.each(RUBBISH)('%s in every record gives the fallbacks', async (_name, raw) => {
    for (const item of [...LOCAL_ITEMS, TYPED, tabItem(7)]) await storeRaw(item, raw);
    expect(await port().load().all).toEqual(EMPTY);
  });

  test.each([
    ['typed', TYPED],
    ['status', STATUS],
    ['developer', STATUS_DEVELOPER],
    ['book', BOOK],
    ['settings', SETTINGS],
  ] as const)('a damaged %s costs no other record', async (part, item) => {
    await store(STATUS, statusWith([OPEN]));
    await store(STATUS_DEVELOPER, statusWith([OPEN]));
    await store(SETTINGS, { ...SETTINGS.fallback, notices: true });
    await store(TYPED, TYPED_RECORD);
    const whole = await port().load().all;
    await storeRaw(item, { v: 99, data: 'from a later version' });
    expect(await port().load().all).toEqual({ ...whole, [part]: item.fallback });
  });
});

describe('watching', () => {
  async function watched() {
    const parts: Partial<Mirror>[] = [];
    const stop = port().watch((part) => parts.push(part));
    return { parts, stop };
  }

  test('tells only the parts that changed, one write at a time', async () => {
    const { parts } = await watched();
    await store(SETTINGS, { ...SETTINGS.fallback, notices: true });
    await store(TYPED, TYPED_RECORD);
    await store(tabItem(7), TAB);
    expect(parts).toEqual([
      { settings: { ...SETTINGS.fallback, notices: true } },
      { typed: TYPED_RECORD },
      { tab: TAB },
    ]);
  });

  test('tells two records of one write together', async () => {
    const { parts } = await watched();
    const data = { cases: [], focus: null };
    await browser.storage.local.set({
      [BOOK.key]: { v: 1, data },
      [STATUS.key]: { v: 1, data: statusWith([]) },
      [NOTICES.key]: { v: 1, data: NOTICES.fallback },
    });
    expect(parts).toEqual([{ status: statusWith([]), book: data }]);
  });

  test('tells the status of the services for developers by itself', async () => {
    const { parts } = await watched();
    await store(STATUS_DEVELOPER, statusWith([OPEN]));
    expect(parts).toEqual([{ developer: statusWith([OPEN]) }]);
  });

  test('is silent about records that no screen shows, other tabs, and the same key in another area', async () => {
    const { parts } = await watched();
    await store(NOTICES, NOTICES.fallback);
    await store(PLANNED_FOR, 'i1');
    await store(tabItem(8), TAB);
    await browser.storage.session.set({ [SETTINGS.key]: { v: 1, data: SETTINGS.fallback } });
    await browser.storage.local.set({ [TYPED.key]: { v: 1, data: TYPED_RECORD } });
    expect(parts).toEqual([]);
  });

  test('tells the fallback of what was erased or damaged', async () => {
    await store(SETTINGS, { ...SETTINGS.fallback, notices: true });
    const { parts } = await watched();
    await storeRaw(SETTINGS, 'rubbish');
    await storeRaw(TYPED, { v: 1, data: 'rubbish' });
    await browser.storage.local.clear();
    expect(parts).toEqual([
      { settings: SETTINGS.fallback },
      { typed: null },
      { settings: SETTINGS.fallback },
    ]);
  });

  test('ends when it is stopped', async () => {
    const { parts, stop } = await watched();
    stop();
    await store(SETTINGS, SETTINGS.fallback);
    await store(tabItem(7), TAB);
    expect(parts).toEqual([]);
    expect(isHeard(browser.storage.onChanged)).toBe(false);
  });
});

describe('commands', () => {
  const answered = async (answer: () => Promise<unknown>) => {
    const send = vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(answer);
    const said = await port().send({ do: 'forget-typed' });
    expect(send).toHaveBeenCalledWith({ kind: 'command', command: { do: 'forget-typed' } });
    return said;
  };

  test.each<readonly [unknown, unknown]>([
    [{ ok: true }, { ok: true }],
    [{ ok: true, reason: 'refused', more: 1 }, { ok: true }],
    [
      { ok: false, reason: 'storage-full' },
      { ok: false, reason: 'storage-full' },
    ],
    [
      { ok: false, reason: 'because' },
      { ok: false, reason: 'refused' },
    ],
    [{ ok: 1 }, { ok: false, reason: 'refused' }],
    [undefined, { ok: false, reason: 'refused' }],
    [[{ ok: true }], { ok: false, reason: 'refused' }],
  ])('the answer %j is %j', async (answer, expected) => {
    expect(await answered(async () => answer)).toEqual(expected);
  });

  test('a worker that is gone is an answer', async () => {
    const gone = () => Promise.reject(new Error('Receiving end does not exist.'));
    expect(await answered(gone)).toEqual({ ok: false, reason: 'worker-gone' });
  });
});

test('the panel opens in the screen’s own window, at once', async () => {
  standIn(5, 7);
  const screen = port();
  await screen.load().all;
  screen.openPanel();
  expect(panels).toEqual([5]);
});

test('a panel that does not open becomes a tab about the screen’s own tab', async () => {
  const opened = new Promise((tell) => {
    vi.spyOn(browser.tabs, 'create').mockImplementation(async ({ url }) => {
      tell(url);
      return { index: 0, highlighted: true, active: true, pinned: false, incognito: false };
    });
  });
  vi.spyOn(panelApi, 'open').mockRejectedValue(new Error('no panel'));
  const screen = port(12);
  await screen.load().all;
  screen.openPanel();
  expect(await opened).toBe('chrome-extension://test-extension-id/sidepanel.html?tab=12');
});

test('permissions are those of the status file and of notices', async () => {
  const screen = port();
  granted.clear();
  expect(await screen.mayFetchStatus()).toBe(false);
  expect(await screen.askForStatus()).toBe(true);
  expect([...granted]).toEqual(['https://www.apple.com/support/systemstatus/data/*']);
  expect(await screen.mayFetchStatus()).toBe(true);
  expect(await askForNotices()).toBe(true);
  expect(granted.has('notifications')).toBe(true);
  expect(screen.now()).toBe(NOON);
});
