import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/lib/browsers';
import type { ExtensionApi, InPage, Wanted } from './page-run';
import type { Told } from './told';

/**
 * What a person may have set in the browser or system; what is left out stays as it is in Firefox and is the
 * default in Chromium. In Firefox, forced colours bring their own scheme.
 */
export interface Appearance {
  readonly scheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
}

export interface DriverOptions {
  /** Port of the local Apple; every host name leads there. */
  readonly port: number;
  /** Folder of the built extension; by default this browser's build under .output. */
  readonly extension?: string;
  /** Show the browser; by default only where the variable BEACON_HEADED is set. */
  readonly headed?: boolean;
  /** Size of pages in CSS pixels; null: that of the window. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** UI language such as "de"; Firefox has only those of its language packs. */
  readonly language?: string;
  /** Time zone of the browser's process, such as "UTC"; by default that of this one. */
  readonly zone?: string;
  /** Home folder of the browser's process; Firefox on Linux reads an organisation's settings from there. */
  readonly home?: string;
}

/** A real browser with the extension installed, its own profile, and every host name leading to the local Apple. */
export interface Driver {
  readonly name: BrowserKind;
  /** For what the harness does not offer. */
  readonly browser: Browser;
  /** Uncaught errors and console errors of extension pages (and of Chromium's worker) so far. */
  readonly problems: readonly string[];
  /** Address of a file of the extension; `path` without a leading slash. */
  extensionUrl(path: string): string;
  /** Opens an address in a new tab in front; returns when the document is complete. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension, such as `popup.html?tab=3`, in a new tab; returns when the document is complete. */
  openExtension(path: string): Promise<Page>;
  /** The page of the extension that `act` opens: a tab, and in Chromium also the real popup or side panel. */
  opened(path: string, act: () => Promise<unknown>): Promise<Page>;
  /** Chromium: brings a page to the front and opens the real popup over it. Firefox: undefined, see `popupSays`. */
  readonly realPopup?: (over: Page) => Promise<Page>;
  /** Opens the real popup over a page, waits until an element in it is visible, returns its text, closes the popup. */
  popupSays(over: Page, selector: string): Promise<string>;
  /** Id of the tab that shows a page; brings the page to the front. */
  tabIdOf(page: Page): Promise<number>;
  /** Badge and title of the toolbar button, of a tab or (without id) the general ones. */
  badge(tabId?: number): Promise<{ readonly text: string; readonly title: string }>;
  /** Runs a function in a hidden page of the extension; it gets the extension API first, JSON in and out. */
  inExtension<A extends readonly unknown[], T>(fn: InPage<[ExtensionApi, ...A], T>, ...args: A): Promise<T>;
  /** Waits until a function run in a hidden page of the extension gives something truthy, and returns that. */
  until<A extends readonly unknown[], T>(
    wanted: string | Wanted,
    check: InPage<[ExtensionApi, ...A], T>,
    ...args: A
  ): Promise<Exclude<T, false | 0 | '' | null | undefined>>;
  /** Stops the background worker as the browser does to save memory; the next event wakes it. */
  killWorker(): Promise<void>;
  workerRuns(): Promise<boolean>;
  /** Shows a page as a person's settings ask; in Firefox it holds for all pages. */
  appear(page: Page, appearance: Appearance): Promise<void>;
  /** Gives a page in front the keyboard back where the browser's own controls have it. */
  focusPage(page: Page): Promise<void>;
  /** What a screen reader is told about what has the focus (Firefox: can have it) in the page in front. */
  told(page: Page): Promise<readonly Told[]>;
  /** Closes the browser and starts it again on the same profile with the extension; this driver is used up. */
  restart(): Promise<Driver>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}
