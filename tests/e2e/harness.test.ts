import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALL_SERVICES } from '../../lib/status/services-list';
import {
  ADDRESSES,
  BROWSERS,
  type Driver,
  fill,
  type LocalApple,
  leaveBy,
  PATIENCE,
  press,
  runInPage,
  see,
  seeNone,
  startDriver,
  startLocalApple,
  waitFor,
} from './harness';

const PROBE = resolve(import.meta.dirname, 'harness/probe-extension');

describe.each(BROWSERS)('harness in %s', (kind) => {
  let apple: LocalApple;
  let driver: Driver;

  beforeAll(async () => {
    apple = await startLocalApple();
    driver = await startDriver(kind, { port: apple.port, extension: PROBE });
  });
  afterAll(async () => {
    await driver?.close();
    await apple?.close();
  });

  test('a page of Apple opens, the content script runs, and the worker fetches the status file', async () => {
    const fetched = apple.requests.nextFeed();
    const page = await driver.open(ADDRESSES.icloud.home('nearly-full'));
    expect(await see(page, '[role=alert]')).toContain('almost full');
    expect((await fetched).headers.cookie).toBeUndefined();
    const tabId = await driver.tabIdOf(page);
    await driver.until(
      'the badge',
      async (api, id: number, count: number) =>
        (await api.action.getBadgeText({ tabId: id })) === String(count),
      tabId,
      ALL_SERVICES.length,
    );
    expect(await driver.badge(tabId)).toEqual({ text: String(ALL_SERVICES.length), title: 'Probe' });
    expect((await driver.badge()).text).toBe('');
  });

  test('iCloud changes its route without a new document, its policy holds, and a banner can come later', async () => {
    const page = await driver.open(ADDRESSES.icloud.home('roomy'));
    await seeNone(page, '[role=alert]');
    await press(page, '[data-go="/photos/"]');
    await see(page, 'main', 'Library');
    expect(page.url()).toContain('/photos/');
    await runInPage(page, () => {
      const { localApple } = window as unknown as { localApple: { banner(text: string): void } }; // the page's own
      localApple.banner('Full');
    });
    await see(page, '.notification-presenter [role=alert]', 'Full');
  });

  test.each(['settings', 'mail2'])('the %s app runs in a subframe', async (app) => {
    const { settingsAlert, phishingMail } = ADDRESSES.icloud;
    const page = await driver.open(app === 'mail2' ? phishingMail : settingsAlert);
    const inFrame = await waitFor(
      page,
      'the subframe',
      (name: string) => {
        const frame = document.querySelector<HTMLIFrameElement>(
          `iframe.child-application[data-name=${name}]`,
        );
        return frame?.contentDocument?.body.textContent;
      },
      app,
    );
    expect(inFrame).toContain('iCloud storage');
  });

  test('a stopped worker is started by an alarm', async () => {
    await driver.until(
      'the worker has counted its start',
      async (api) => (await api.storage.local.get()).starts,
    );
    const before = await driver.inExtension(async (api) => Number((await api.storage.local.get()).starts));
    await driver.killWorker();
    expect(await driver.workerRuns()).toBe(false);
    await driver.inExtension((api, when: number) => api.alarms.create('wake', { when }), Date.now());
    await driver.until('the alarm', async (api) => (await api.storage.local.get()).lastAlarm === 'wake');
    await driver.until(
      'the next start',
      async (api, starts: number) => (await api.storage.local.get()).starts === starts + 1,
      before,
    );
    expect(await driver.workerRuns()).toBe(true);
  });

  test('a worker is stopped while it starts, too, and starts again after that', async () => {
    for (const name of ['first', 'second', 'third']) {
      await driver.inExtension((api, when: number) => api.alarms.create('early', { when }), Date.now());
      await driver.killWorker();
      await driver.inExtension((api, alarm: string) => api.alarms.create(alarm, { when: Date.now() }), name);
      await driver.until(
        `the alarm "${name}"`,
        async (api, alarm: string) => `heard ${alarm}` in (await api.storage.local.get()),
        name,
      );
    }
  });

  test('pages of the extension open, take keys and clicks, and open others', async () => {
    const popup = await driver.openExtension('popup.html?tab=1');
    await fill(popup, '#words', 'hello');
    expect(await runInPage(popup, () => document.querySelector<HTMLInputElement>('#words')?.value)).toBe(
      'hello',
    );
    const opened = await driver.opened('options.html', () => press(popup, '#options'));
    await see(opened, 'p', 'of the probe');
  });

  test('a page looks as the person has set it', async () => {
    const page = await driver.openExtension('options.html');
    const matches = () =>
      ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-reduced-motion: reduce)']
        .map((query) => matchMedia(query).matches)
        .join();
    await driver.appear(page, { scheme: 'dark', reducedMotion: true });
    expect(await runInPage(page, matches)).toBe('true,false,true');
    await driver.appear(page, { forcedColors: true, reducedMotion: false });
    expect(await runInPage(page, matches)).toMatch(/,true,false$/);
    await driver.appear(page, { scheme: 'light', forcedColors: false, reducedMotion: false });
    expect(await runInPage(page, matches)).toBe('false,false,false');
  });

  test('a wait that is in vain says what was awaited and what was seen', async () => {
    const wanted = { what: 'the colour blue', timeout: 1 };
    await expect(driver.until(wanted, () => 0)).rejects.toThrow(
      /Waited 1 ms for the colour blue; last seen: 0/,
    );
    const page = await driver.openExtension('options.html');
    await expect(see(page, 'p', 'absent', { timeout: 1 })).rejects.toThrow(/"absent".*Options of the probe/);
  });

  test('the real popup opens over a page', async () => {
    const page = await driver.open(ADDRESSES.community.lastBackup);
    expect(await driver.popupSays(page, 'p')).toBe('Popup of the probe');
  });

  test('storage lasts through a restart of the browser', async () => {
    const marked = await driver.inExtension(async (api) => {
      await api.storage.local.set({ kept: 42 });
      return Number((await api.storage.local.get()).starts);
    });
    driver = await driver.restart();
    await driver.until(
      'the worker to start again',
      async (api, starts: number) => Number((await api.storage.local.get()).starts) > starts,
      marked,
    );
    expect(await driver.inExtension(async (api) => (await api.storage.local.get()).kept)).toBe(42);
    expect(driver.problems).toEqual([]);
  });
});

describe('harness in chromium alone', () => {
  test('what goes wrong in the worker is told, after it was stopped too', async () => {
    const apple = await startLocalApple();
    const driver = await startDriver('chromium', { port: apple.port, extension: PROBE });
    try {
      // One that is still being installed does not start again.
      await driver.until('the worker to be in force', async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return registration?.active?.state === 'activated';
      });
      await driver.killWorker();
      await driver.inExtension((api) => api.alarms.create('fail', { when: Date.now() }));
      const told = expect.stringMatching(/^worker: .*as asked/);
      await expect.poll(() => driver.problems, { timeout: PATIENCE }).toContainEqual(told);
    } finally {
      await driver.close();
      await apple.close();
    }
  });

  test('a click in the real popup opens the real side panel', async () => {
    const apple = await startLocalApple();
    const driver = await startDriver('chromium', { port: apple.port, extension: PROBE });
    try {
      const popup = await driver.realPopup?.(await driver.open(ADDRESSES.community.lastBackup));
      if (!popup) throw new Error('Chromium has a real popup');
      const panel = await driver.opened('panel.html', () => leaveBy(popup, '#panel'));
      expect(await see(panel, 'p')).toBe('Panel of the probe');
    } finally {
      await driver.close();
      await apple.close();
    }
  });
});
