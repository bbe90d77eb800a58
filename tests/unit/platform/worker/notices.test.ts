import { beforeEach, describe, expect, test, vi } from 'vitest';
import { read } from '../../../../lib/platform/storage/read';
import { NOTICES, SETTINGS, STATUS } from '../../../../lib/platform/storage/registry';
import { showDueNotices } from '../../../../lib/platform/worker/notices';
import { checkStatus } from '../../../../lib/platform/worker/status';
import type { IncidentNotice } from '../../../../lib/status/notice-book';
import { ongoing, resolved } from '../../status/support';
import browser from '../fake-polyfill';
import { granted } from '../fake-shell';
import { serve } from '../fake-status-file';
import { freshBrowser, HOUR, MINUTE, NOON, store } from '../records';

const START: IncidentNotice = {
  id: 'incident:i1:start',
  kind: 'start',
  incident: 'i1',
  services: ['iCloud Backup', 'Photos'],
  start: NOON - HOUR,
  end: null,
};
const END: IncidentNotice = { ...START, id: 'incident:i1:end', kind: 'end', end: NOON + 2 * HOUR };
const DOWN = { services: { 'iCloud Backup': [ongoing()] } };
const OVER = { services: { 'iCloud Backup': [resolved()] } };

beforeEach(async () => {
  freshBrowser();
  await store(SETTINGS, { ...SETTINGS.fallback, watch: ['iCloud Backup'], notices: true });
});

/** The notices that were raised, in order, repeated ones too. */
function raised(): { ids: string[]; options: Record<string, unknown>[] } {
  const ids: string[] = [];
  const options: Record<string, unknown>[] = [];
  const create = async (id: unknown, shown?: unknown): Promise<string> => {
    options.push({ ...Object(shown) });
    ids.push(String(id));
    return String(id);
  };
  vi.spyOn(browser.notifications, 'create').mockImplementation(create);
  return { ids, options };
}

const due = (...notices: IncidentNotice[]) => store(NOTICES, { due: notices, shown: [] });

describe('showing', () => {
  test('names the services, and for an end how long it lasted, in fields that Firefox knows', async () => {
    const { ids, options } = raised();
    await due(START, END);
    await showDueNotices();
    expect(ids).toEqual([START.id, END.id]);
    const [first, second] = options;
    expect(first).toMatchObject({ type: 'basic', title: 'notice.start.title' });
    expect(first?.message).toContain('iCloud Backup and Photos');
    expect(second).toMatchObject({ title: 'notice.end.title' });
    expect(second?.message).toContain('3 hours');
    expect(Object.keys(second ?? {}).sort()).toEqual(['iconUrl', 'message', 'title', 'type']);
  });

  test('is recorded, and not repeated', async () => {
    const { ids } = raised();
    await due(START);
    await showDueNotices();
    await showDueNotices();
    expect(ids).toEqual([START.id]);
    expect(await read(NOTICES)).toEqual({ due: [], shown: [START.id] });
  });

  test('at two events at once shows it once', async () => {
    const { ids } = raised();
    await due(START);
    await Promise.all([showDueNotices(), showDueNotices()]);
    expect(ids).toEqual([START.id]);
  });

  test('forgets ids only far behind: the newest hundred stay', async () => {
    raised();
    await store(NOTICES, { due: [START], shown: Array.from({ length: 100 }, (_, at) => `n${at}`) });
    await showDueNotices();
    const { shown } = await read(NOTICES);
    expect(shown).toHaveLength(100);
    expect([shown[0], shown.at(-1)]).toEqual(['n1', START.id]);
  });

  test.each([
    ['switched off', () => store(SETTINGS, { ...SETTINGS.fallback, notices: false })],
    ['not allowed', async () => void granted.delete('notifications')],
  ])('%s, due ones are dropped and never come later', async (_name, forbid) => {
    const { ids } = raised();
    await due(START);
    await forbid();
    await showDueNotices();
    expect(await read(NOTICES)).toEqual({ due: [], shown: [START.id] });
    await store(SETTINGS, { ...SETTINGS.fallback, notices: true });
    granted.add('notifications');
    await showDueNotices();
    expect(ids).toEqual([]);
  });

  test('one that the system refuses is told once and dropped; the others come, once', async () => {
    const info = vi.spyOn(console, 'info').mockReturnValue();
    const ids: string[] = [];
    vi.spyOn(browser.notifications, 'create').mockImplementation(async (id: unknown) => {
      if (id === START.id) throw new Error('no notification server');
      ids.push(String(id));
      return String(id);
    });
    await due(START, END);
    await showDueNotices();
    expect(await read(NOTICES)).toEqual({ due: [], shown: [START.id, END.id] });
    await showDueNotices();
    expect(ids).toEqual([END.id]);
    expect(info).toHaveBeenCalledTimes(1);
  });
});

describe('a worker that dies', () => {
  test('between recording and showing: the next one shows it, once', async () => {
    await due(START);
    vi.spyOn(browser.permissions, 'contains').mockRejectedValueOnce(new Error('gone'));
    await expect(showDueNotices()).rejects.toThrow('gone');
    expect(await read(NOTICES)).toEqual({ due: [START], shown: [] });
    const { ids } = raised();
    await showDueNotices();
    await showDueNotices();
    expect(ids).toEqual([START.id]);
  });

  test('between showing and recording: the next one finds it on the screen and only records it', async () => {
    const create = vi.spyOn(browser.notifications, 'create');
    await due(START);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('gone'));
    await expect(showDueNotices()).rejects.toThrow('gone');
    expect(await read(NOTICES)).toEqual({ due: [START], shown: [] });
    await showDueNotices();
    expect(create.mock.calls.map(([id]) => id)).toEqual([START.id]);
    expect(Object.keys(await browser.notifications.getAll())).toEqual([START.id]);
    expect(await read(NOTICES)).toEqual({ due: [], shown: [START.id] });
  });

  test('a system that does not say what is on the screen gets the notice all the same', async () => {
    const { ids } = raised();
    vi.spyOn(browser.notifications, 'getAll').mockRejectedValue(new Error('not told'));
    await due(START);
    await showDueNotices();
    expect(ids).toEqual([START.id]);
  });
});

describe('an incident', () => {
  const check = (at: number, file: typeof DOWN) => {
    vi.setSystemTime(at);
    serve(file);
    return checkStatus('asked');
  };

  test('is recorded as due in the very write that stores it', async () => {
    const set = vi.spyOn(browser.storage.local, 'set');
    await check(NOON, DOWN);
    const write = set.mock.calls.map(([items]) => items).find((items) => STATUS.key in items);
    const book = write?.[NOTICES.key];
    expect(book).toMatchObject({
      data: { due: [{ kind: 'start', services: ['iCloud Backup'] }], shown: [] },
    });
  });

  test('makes one notice when it starts and one when it ends, however often is checked', async () => {
    const { ids } = raised();
    for (const minutes of [0, 5, 10]) await check(NOON + minutes * MINUTE, DOWN);
    expect(ids).toHaveLength(1);
    for (const minutes of [50, 60]) await check(NOON + minutes * MINUTE, OVER);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toMatch(/:start$/);
    expect(ids[1]).toMatch(/:end$/);
  });

  test('that goes on after its end, and ends again, makes no second of either', async () => {
    const { ids } = raised();
    for (const [minutes, file] of [
      [0, DOWN],
      [50, OVER],
      [60, DOWN],
      [70, OVER],
    ] as const) {
      await check(NOON + minutes * MINUTE, file);
    }
    expect(ids).toHaveLength(2);
    expect((await read(NOTICES)).shown).toEqual(ids);
  });

  test('that was over when first seen makes none', async () => {
    const { ids } = raised();
    await check(NOON + HOUR, OVER);
    expect(ids).toEqual([]);
    expect(await read(NOTICES)).toEqual(NOTICES.fallback);
  });

  test('makes none while notices are off, nor when they are switched on in the middle of it', async () => {
    const { ids } = raised();
    await store(SETTINGS, { ...SETTINGS.fallback, watch: ['iCloud Backup'], notices: false });
    await check(NOON, DOWN);
    await store(SETTINGS, { ...SETTINGS.fallback, watch: ['iCloud Backup'], notices: true });
    await check(NOON + 5 * MINUTE, DOWN);
    expect(ids).toEqual([]);
    await check(NOON + HOUR, OVER);
    expect(ids).toHaveLength(1);
  });
});
