import { beforeEach, describe, expect, test, vi } from 'vitest';
import { REMINDER_ALARM, SNOOZE_ALARM, STATUS_ALARM } from '../../../../lib/platform/alarm';
import { encode } from '../../../../lib/platform/storage/item';
import { read, storedTabIds } from '../../../../lib/platform/storage/read';
import { BOOK, NOTICES, SETTINGS, STATUS, tabItem } from '../../../../lib/platform/storage/registry';
import { startWorker } from '../../../../lib/platform/worker/start';
import { FIRST_DEVICE } from '../../../../lib/state/devices';
import type { IncidentNotice } from '../../../../lib/status/notice-book';
import { buttonOf } from '../fake-button';
import { isHeard } from '../fake-event';
import browser from '../fake-polyfill';
import { commandsApi, menu, menuApi, permissionsApi } from '../fake-shell';
import { serve } from '../fake-status-file';
import { freshBrowser, NOON, OPEN, statusWith, store } from '../records';

const ID = 'test-extension-id';
const SCREEN = { id: ID, url: `chrome-extension://${ID}/popup.html` };
const PAGE = { id: ID, url: 'https://discussions.apple.com/thread/1', tab: { id: 7 }, frameId: 0 };
const OPEN_CASE = {
  kind: 'command',
  command: { do: 'open-case', error: 'icloud-stuck', quote: 'stuck', origin: 'picked' },
};
const READING = {
  kind: 'page-read',
  page: 'p1',
  reading: {
    url: PAGE.url,
    lang: 'en',
    candidates: [{ text: 'iPhone Backup Failed', place: 'title' }],
    meters: [],
  },
};

const NOTICE: IncidentNotice = {
  id: 'n',
  kind: 'start',
  incident: 'i1',
  services: ['Photos'],
  start: 1,
  end: null,
};

beforeEach(freshBrowser);

/** Sends a message as the browser does; the first answer counts, nothing is one too. */
async function send(message: unknown, sender: object): Promise<unknown> {
  // The browser fills in a sender; its other fields decide nothing.
  const [answer] = await browser.runtime.onMessage.trigger(message, sender as never);
  return answer;
}

const ring = (name: string) => browser.alarms.onAlarm.trigger({ name, scheduledTime: NOON });

describe('the first tick', () => {
  test('registers every listener, before anything has been read', () => {
    const get = vi.spyOn(browser.storage.local, 'get').mockReturnValue(new Promise(() => undefined));
    startWorker();
    const { alarms, runtime, tabs } = browser;
    const events = [
      runtime.onMessage,
      runtime.onStartup,
      runtime.onInstalled,
      alarms.onAlarm,
      tabs.onRemoved,
      menuApi.onClicked,
      commandsApi.onCommand,
      permissionsApi.onAdded,
    ];
    expect(events.map(isHeard)).toEqual(events.map(() => true));
    expect(get.mock.results.every(({ value }) => value instanceof Promise)).toBe(true);
  });
});

test('no write of the worker itself is an event for it: the browser would start a new one for the last write of a dead one', () => {
  startWorker();
  const { onChanged, managed } = browser.storage;
  expect([onChanged, managed.onChanged].map(isHeard)).toEqual([false, true]);
});

test('the end of a snooze brings the badge back', async () => {
  await store(STATUS, statusWith([OPEN]));
  await store(SETTINGS, { ...SETTINGS.fallback, snoozedUntil: NOON + 1000 });
  startWorker();
  await send(OPEN_CASE, SCREEN);
  expect(buttonOf('everywhere').text).toBe('');
  vi.setSystemTime(NOON + 1000);
  await ring(SNOOZE_ALARM);
  await vi.waitFor(() => expect(buttonOf('everywhere').text).toBe('!'));
});

describe('waking up', () => {
  test('makes the alarm where there is none, for the stored time', async () => {
    await store(STATUS, statusWith([]));
    startWorker();
    await send(OPEN_CASE, SCREEN);
    expect((await browser.alarms.get(STATUS_ALARM))?.scheduledTime).toBe(statusWith([]).dueAt);
  });

  test('leaves an alarm that is there', async () => {
    browser.alarms.create(STATUS_ALARM, { when: 1234 });
    startWorker();
    await send(OPEN_CASE, SCREEN);
    expect((await browser.alarms.get(STATUS_ALARM))?.scheduledTime).toBe(1234);
  });

  test('asks Apple nothing by itself', async () => {
    const fetch = serve({});
    startWorker();
    await send(OPEN_CASE, SCREEN);
    expect(fetch).not.toHaveBeenCalled();
  });

  test('brings badge and due notices up to what is stored', async () => {
    await store(STATUS, statusWith([OPEN]));
    await store(SETTINGS, { ...SETTINGS.fallback, notices: true });
    await store(NOTICES, { due: [NOTICE], shown: ['incident:i1:start'] });
    startWorker();
    await send(OPEN_CASE, SCREEN);
    expect(buttonOf('everywhere').text).toBe('!');
    expect(Object.keys(await browser.notifications.getAll())).toEqual(['n']);
  });

  test('makes the alarm although the system refuses a notice that is due', async () => {
    const info = vi.spyOn(console, 'info').mockReturnValue();
    await store(SETTINGS, { ...SETTINGS.fallback, notices: true });
    await store(NOTICES, { due: [NOTICE], shown: [] });
    vi.spyOn(browser.notifications, 'create').mockRejectedValue(new Error('no notification server'));
    startWorker();
    await send(OPEN_CASE, SCREEN);
    expect(await browser.alarms.get(STATUS_ALARM)).toBeDefined();
    expect(info).toHaveBeenCalledTimes(1);
  });

  test('from a storage that cannot be read is told, and events are still answered', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const broken = new Error('storage is corrupt');
    vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(broken);
    startWorker();
    expect(await send(OPEN_CASE, SCREEN)).toEqual({ ok: true });
    expect(error.mock.calls).toEqual([[expect.any(String), broken]]);
  });

  test('that goes wrong is told, and events are still answered', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(browser.action, 'setBadgeText').mockRejectedValueOnce(new Error('no button'));
    startWorker();
    expect(await send(OPEN_CASE, SCREEN)).toEqual({ ok: true });
    expect(error).toHaveBeenCalledTimes(1);
  });
});

describe('messages', () => {
  beforeEach(() => startWorker());

  test('a command of a screen is carried out and answered', async () => {
    expect(await send(OPEN_CASE, SCREEN)).toEqual({ ok: true });
    expect((await read(BOOK)).cases).toMatchObject([{ error: 'icloud-stuck', openedAt: NOON }]);
  });

  test('a reading of a page is taken in, and forgotten when the page goes', async () => {
    await send(READING, PAGE);
    expect((await read(tabItem(7)))?.findings[0]?.error).toBe('icloud-backup-failed');
    expect(buttonOf(7).text).toBe('1');
    await send({ kind: 'page-left', page: 'p1' }, PAGE);
    expect(await read(tabItem(7))).toBeNull();
  });

  test.each<readonly [string, unknown, object]>([
    ['a command from a page', OPEN_CASE, PAGE],
    ['a command from another extension', OPEN_CASE, { ...SCREEN, id: 'other' }],
    ['a command from nobody', OPEN_CASE, {}],
    ['a reading from a screen', READING, SCREEN],
    ['a reading without a tab', READING, { id: ID, url: PAGE.url }],
    ['rubbish from a screen', 'rubbish', SCREEN],
    ['nothing from a page', undefined, PAGE],
  ])('%s gets no answer and changes nothing', async (_name, message, sender) => {
    expect(await send(message, sender)).toBeUndefined();
    expect(await read(BOOK)).toEqual(BOOK.fallback);
    expect(await storedTabIds()).toEqual([]);
  });
});

describe('other events', () => {
  test('the alarm has a check made that is due, an alarm of another name none', async () => {
    const fetch = serve({});
    startWorker();
    await ring('another');
    expect(fetch).not.toHaveBeenCalled();
    await ring(STATUS_ALARM);
    expect(fetch).toHaveBeenCalledTimes(1);
    await ring(STATUS_ALARM);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('the alarm of a reminder has it shown, and the next start makes that alarm again', async () => {
    const due = { ...SETTINGS.fallback, devices: [{ ...FIRST_DEVICE, reminder: NOON + 1 }], notices: true };
    await store(SETTINGS, due);
    startWorker();
    await vi.waitFor(async () => expect(await browser.alarms.get(REMINDER_ALARM)).toBeTruthy());
    expect(await browser.notifications.getAll()).toEqual({});
    vi.setSystemTime(NOON + 1);
    await ring(REMINDER_ALARM);
    expect(Object.keys(await browser.notifications.getAll())).toEqual([`reminder:first:${NOON + 1}`]);
    expect((await read(SETTINGS)).devices).toEqual([FIRST_DEVICE]);
  });

  test('the start of the browser does too', async () => {
    const fetch = serve({});
    startWorker();
    await browser.runtime.onStartup.trigger();
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('a permission that was given back does too', async () => {
    await store(STATUS, statusWith([], { problem: 'no-permission' }));
    const fetch = serve({});
    startWorker();
    await permissionsApi.onAdded.fire({ origins: ['https://www.apple.com/support/systemstatus/data/*'] });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('a closed tab is forgotten', async () => {
    await browser.storage.session.set({ [tabItem(7).key]: encode(tabItem(7), null) });
    startWorker();
    await browser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    expect(await storedTabIds()).toEqual([]);
  });

  test.each([
    ['install', 1],
    ['update', 0],
  ] as const)('%s makes the menu, checks, and opens %d welcome pages', async (reason, pages) => {
    const create = vi.spyOn(browser.tabs, 'create');
    const fetch = serve({});
    startWorker();
    await browser.runtime.onInstalled.trigger({ reason, temporary: false });
    expect(menu).toMatchObject([{ contexts: ['selection'], title: 'menu.describe' }]);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(create.mock.calls.map(([{ url }]) => url)).toEqual(
      Array(pages).fill(`chrome-extension://${ID}/welcome.html`),
    );
  });
});
