import type { Browser, Page, Target } from 'puppeteer-core';
import { within } from './deadline';
import type { Appearance, Driver, DriverOptions } from './driver';
import { HelperPage } from './helper-page';
import { type ExtensionApi, type InPage, type Wanted, waitFor } from './page-run';
import { removeProfile } from './profile';

/** What a started browser is made of. */
export interface Started {
  readonly browser: Browser;
  /** Origin of the extension, without a slash at the end. */
  readonly origin: string;
  readonly helper: Page;
  readonly profile: string;
  readonly options: DriverOptions;
  /** What went wrong since the browser was started; more is added to it. */
  readonly problems: string[];
}

/** What both browsers do alike. */
export abstract class BaseDriver {
  abstract readonly name: Driver['name'];
  readonly browser: Browser;
  readonly problems: string[];
  protected readonly helper: HelperPage;

  constructor(protected readonly started: Started) {
    this.browser = started.browser;
    this.problems = started.problems;
    this.helper = new HelperPage(started.helper);
  }

  abstract killWorker(): Promise<void>;
  abstract workerRuns(): Promise<boolean>;
  abstract appear(page: Page, appearance: Appearance): Promise<void>;
  /** Starts the next browser on this one's profile. */
  protected abstract again(): Promise<Driver>;
  /** Leads a new tab to an address of the extension. */
  protected abstract lead(page: Page, url: string): Promise<void>;

  extensionUrl(path: string): string {
    return `${this.started.origin}/${path}`;
  }

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  async openExtension(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    this.listen(page);
    await this.lead(page, this.extensionUrl(path));
    return page;
  }

  async opened(path: string, act: () => Promise<unknown>): Promise<Page> {
    const before = new Set<Target>(this.browser.targets());
    const start = this.extensionUrl(path);
    const isNew = (target: Target) =>
      !before.has(target) && target.type() !== 'service_worker' && target.url().startsWith(start);
    const [target] = await within(
      Promise.all([this.browser.waitForTarget(isNew, { timeout: 0 }), act()]),
      `${path} to open`,
    );
    const page = (await target.page()) ?? (await target.asPage());
    this.listen(page);
    // A target has its address before the document does: until then the page is an empty one, and that one is complete.
    await waitFor(
      page,
      `${path} to load`,
      (address: string) => location.href.startsWith(address) && document.readyState === 'complete',
      start,
    );
    return page;
  }

  tabIdOf(page: Page): Promise<number> {
    return this.helper.tabIdOf(page);
  }

  badge(tabId?: number): Promise<{ text: string; title: string }> {
    return this.helper.badge(tabId);
  }

  inExtension<A extends readonly unknown[], T>(fn: InPage<[ExtensionApi, ...A], T>, ...args: A): Promise<T> {
    return this.helper.run(fn, ...args);
  }

  until<A extends readonly unknown[], T>(
    wanted: string | Wanted,
    check: InPage<[ExtensionApi, ...A], T>,
    ...args: A
  ) {
    return this.helper.until(wanted, check, ...args);
  }

  async restart(): Promise<Driver> {
    await this.browser.close();
    return this.again();
  }

  async close(): Promise<void> {
    await this.browser.close();
    removeProfile(this.started.profile);
  }

  protected listen(page: Page): void {
    page.on('pageerror', (problem) => this.problems.push(`${page.url()}: ${String(problem)}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(`${page.url()}: ${message.text()}`);
    });
  }
}
