import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/lib/browsers';
import { withPermission } from './builds';
import {
  type Driver,
  type DriverOptions,
  type LocalApple,
  type LocalAppleOptions,
  leaveBy,
  press,
  startDriver,
  startLocalApple,
} from './harness';

/** A browser with the extension and the local Apple it talks to. */
export interface Stage {
  readonly apple: LocalApple;
  driver: Driver;
  /** Folder of a copy of the extension that was made for this stage. */
  readonly copy?: string;
}

type StageOptions = LocalAppleOptions & Pick<DriverOptions, 'extension' | 'home' | 'language' | 'zone'>;

/**
 * Starts both, and waits until the first status check after the install has been answered.
 * @param options such as the clock of Apple's status desk
 */
export async function setStage(kind: BrowserKind, options: StageOptions = {}): Promise<Stage> {
  const { now, ...ofDriver } = options;
  const apple = await startLocalApple({ ...(now && { now }) });
  const driver = await startDriver(kind, { port: apple.port, ...ofDriver }).catch(async (problem) => {
    await apple.close();
    throw problem;
  });
  const stage = { apple, driver };
  await statusChecked(driver, 0).catch(async (problem) => {
    await strikeStage(stage);
    throw problem;
  });
  return stage;
}

/** The same where nobody need be asked for the permission for notices. */
export async function setStageWithNotices(kind: BrowserKind): Promise<Stage> {
  // Firefox can be told to grant it at once.
  if (kind === 'firefox') return setStage(kind);
  const copy = withPermission(kind, mkdtempSync(join(tmpdir(), 'beacon-permitted-')));
  return { ...(await setStage(kind, { extension: copy })), copy };
}

/** Closes both. */
export async function strikeStage(stage: Stage | undefined): Promise<void> {
  await stage?.driver.close();
  await stage?.apple.close();
  if (stage?.copy !== undefined) rmSync(stage.copy, { recursive: true });
}

/** Waits until no notice is due any more; returns the ids of all that were shown, as the worker has recorded them. */
export async function noticesTold(driver: Driver): Promise<readonly string[]> {
  const { shown } = await driver.until('every notice that is due to be shown', async (api) => {
    const { notices } = await api.storage.local.get('notices');
    // What this version writes.
    const book = (notices as { data: { due: unknown[]; shown: string[] } } | undefined)?.data;
    return (book?.due.length ?? 0) === 0 && { shown: book?.shown ?? [] };
  });
  return shown;
}

/** Ids of the notices that the browser itself says it shows; Chromium takes them away after some seconds. */
export function noticesOnScreen(driver: Driver): Promise<string[]> {
  return driver.inExtension(async (api) => Object.keys(await api.notifications.getAll()));
}

/** The record of one of Apple's two files. */
export type StatusKey = 'status' | 'status-developer';

/** Waits until a status check that began after `since` (ms) has been recorded; returns when it was. */
export function statusChecked(driver: Driver, since: number, record: StatusKey = 'status'): Promise<number> {
  return driver.until(
    'a status check to be recorded',
    async (api, after: number, key: string) => {
      const { [key]: status } = await api.storage.local.get(key);
      const triedAt =
        (status as { data?: { lastTriedAt?: number | null } } | undefined)?.data?.lastTriedAt ?? 0;
      return triedAt > after && triedAt;
    },
    since,
    record,
  );
}

/** Waits until the worker has ended every status check that was asked for, as a screen that opens now would have it. */
export async function checksEnded(driver: Driver): Promise<void> {
  await driver.inExtension((api) =>
    api.runtime.sendMessage({ kind: 'command', command: { do: 'check-status', force: false } }),
  );
}

/** Takes the leave to read Apple's status away. Firefox only: Chrome lets nobody withdraw what an extension requires. */
export async function withdrawStatus(driver: Driver): Promise<void> {
  await driver.inExtension((api) =>
    api.permissions.remove({ origins: ['https://www.apple.com/support/systemstatus/data/*'] }),
  );
}

/** Moves the stored due time into the past and lets the alarm fire now: what ten minutes of waiting would do. */
export async function letAlarmFire(driver: Driver, record: StatusKey = 'status'): Promise<void> {
  await driver.inExtension(async (api, key: string) => {
    const { [key]: status } = await api.storage.local.get(key);
    const { v, data } = status as { v: number; data: object };
    await api.storage.local.set({ [key]: { v, data: { ...data, dueAt: 0 } } });
    api.alarms.create('status-check', { when: Date.now() });
  }, record);
}

/** One poll of Apple's status by the alarm, from due to recorded. */
export async function poll(driver: Driver, record: StatusKey = 'status'): Promise<void> {
  const before = await driver.inExtension(async (api, key: string) => {
    const { [key]: status } = await api.storage.local.get(key);
    return (status as { data: { lastTriedAt: number | null } }).data.lastTriedAt ?? 0;
  }, record);
  await letAlarmFire(driver, record);
  await statusChecked(driver, before, record);
}

/** Waits for the badge of a tab, or the general one, to have this text; returns its title. */
export async function badgeSays(driver: Driver, text: string, tabId?: number): Promise<string> {
  const badge = await driver.until(
    `the badge to say "${text}"`,
    async (api, wanted: string, tab: number | null) => {
      const where = tab === null ? {} : { tabId: tab };
      const now = await api.action.getBadgeText(where);
      if (now !== wanted) throw new Error(`it says "${now}"`);
      return { title: await api.action.getTitle(where) };
    },
    text,
    tabId ?? null,
  );
  return badge.title;
}

/** Opens the popup about a page: the real one in Chromium, its page in a tab in Firefox, where it cannot be driven. */
export async function openPopup(driver: Driver, over: Page): Promise<Page> {
  if (driver.realPopup) return driver.realPopup(over);
  return driver.openExtension(`popup.html?tab=${await driver.tabIdOf(over)}`);
}

/**
 * Opens the side panel as a person does, by the click in the popup, and returns its page. Firefox opens its sidebar by the
 * same click, but shows it to no driver, so there the same page is opened in a tab as well.
 */
export async function openPanel(driver: Driver, popup: Page, about: Page): Promise<Page> {
  if (driver.name === 'chromium') {
    return driver.opened('sidepanel.html', () => leaveBy(popup, '[data-action=open-panel]'));
  }
  await press(popup, '[data-action=open-panel]');
  await driver.until('the sidebar to be open', (api) => api.sidebarAction.isOpen({}));
  return driver.openExtension(`sidepanel.html?tab=${await driver.tabIdOf(about)}`);
}

/** Waits until the content script of a page has read it, found or not. */
export async function pageIsRead(driver: Driver, page: Page): Promise<number> {
  const tabId = await driver.tabIdOf(page);
  await driver.until(
    'the page to be read',
    async (api, tab: number) => {
      const answer = await api.tabs.sendMessage(tab, { kind: 'which-page' }, { frameId: 0 });
      return (answer as { read?: boolean } | undefined)?.read === true;
    },
    tabId,
  );
  return tabId;
}
