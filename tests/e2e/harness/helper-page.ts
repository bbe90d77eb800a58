import type { Page } from 'puppeteer-core';
import type { ExtensionApi, InPage, Wanted } from './page-run';
import { runInPage, runWithApi, waitWithApi } from './page-run';

/** Every extension has this file; shown as a page it runs no code of the extension, yet has its API. */
export const HELPER_PATH = 'manifest.json';

/** What can be asked of the extension's API through one of its own pages; the same in both browsers. */
export class HelperPage {
  constructor(private readonly page: Page) {}

  run<A extends readonly unknown[], T>(fn: InPage<[ExtensionApi, ...A], T>, ...args: A): Promise<T> {
    return runWithApi(this.page, fn, ...args);
  }

  until<A extends readonly unknown[], T>(
    wanted: string | Wanted,
    check: InPage<[ExtensionApi, ...A], T>,
    ...args: A
  ) {
    return waitWithApi(this.page, wanted, check, ...args);
  }

  badge(tabId?: number): Promise<{ text: string; title: string }> {
    return this.run(async (api, id: number | null) => {
      const details = id === null ? {} : { tabId: id };
      const [text, title] = await Promise.all([
        api.action.getBadgeText(details),
        api.action.getTitle(details),
      ]);
      return { text, title };
    }, tabId ?? null);
  }

  /** Ids need no permission, addresses do: so a tab is known by being the one in front. */
  async tabIdOf(page: Page): Promise<number> {
    await page.bringToFront();
    const id = await this.run(async (api) => {
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id === undefined) throw new Error('No tab is in front');
      return tab.id;
    });
    // A tab that the extension opens by itself may have come to the front meanwhile.
    const stayed = await runInPage(page, () => document.visibilityState === 'visible');
    return stayed ? id : this.tabIdOf(page);
  }
}
