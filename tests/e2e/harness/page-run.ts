import type { Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { PATIENCE, TooLate, within } from './deadline';

/** A function that runs inside a page: its source is sent there, so it may use its arguments and the page only. */
export type InPage<A extends readonly unknown[], T> = (...args: A) => T | Promise<T>;
export type { ExtensionApi };

/** Some compilers wrap functions in a helper of this name, which the page does not have. */
const COMPILER_HELPER = 'const __name = (value) => value;';
const API = 'globalThis.browser ?? globalThis.chrome';

function callSource(fn: unknown, args: readonly unknown[], withApi: boolean): string {
  const list = args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg)));
  return `(${String(fn)})(${(withApi ? [API, ...list] : list).join(', ')})`;
}

/** Runs a function in a page with JSON arguments and returns its JSON result. */
export function runInPage<A extends readonly unknown[], T>(
  page: Page,
  fn: InPage<A, T>,
  ...args: A
): Promise<T> {
  const source = `(async () => { ${COMPILER_HELPER} return ${callSource(fn, args, false)}; })()`;
  return page.evaluate(source) as Promise<T>; // the source is that of fn, which returns T
}

/** The same in a page of the extension; the function gets the extension API as its first argument. */
export function runWithApi<A extends readonly unknown[], T>(
  page: Page,
  fn: InPage<[ExtensionApi, ...A], T>,
  ...args: A
): Promise<T> {
  const source = `(async () => { ${COMPILER_HELPER} return ${callSource(fn, args, true)}; })()`;
  return page.evaluate(source) as Promise<T>; // the source is that of fn, which returns T
}

interface Polled {
  readonly done: boolean;
  readonly value: unknown;
  /** What the condition last gave, as JSON. */
  readonly last: string;
  /** Address of the document, which puppeteer does not know for extension pages in Firefox. */
  readonly at: string;
}

/** Source of a loop in the page that calls a condition until it gives something truthy or the time is over. */
function pollSource(fn: unknown, args: readonly unknown[], withApi: boolean, timeout: number): string {
  return `(async () => { ${COMPILER_HELPER}
    const end = performance.now() + ${timeout};
    const show = (value) => { const text = value === undefined ? 'undefined' : JSON.stringify(value); return text.slice(0, 2000); };
    for (;;) {
      let value, last;
      try { value = await ${callSource(fn, args, withApi)}; last = show(value); }
      catch (problem) { last = 'threw ' + problem; }
      if (value) return { done: true, value, last, at: location.href };
      if (performance.now() >= end) return { done: false, value: null, last, at: location.href };
      await new Promise((next) => setTimeout(next, 25));
    }
  })()`;
}

const isGone = (problem: unknown) =>
  /context was destroyed|Cannot find context|detached|DiscardedBrowsingContext|no such (?:frame|realm)|destroyed/i.test(
    String(problem),
  );

/** One look at a page lasts this long, ms, before the next begins. */
const LOOK = 500;
/** An answer that is this late, ms, will not come: Firefox forgets what ran in a document that was left. */
const LOST = 3_000;

/** Polls inside the page; starts again where the page has gone on to another document meanwhile. */
async function poll(page: Page, source: (left: number) => string, timeout: number): Promise<Polled> {
  const end = Date.now() + timeout;
  let seen: Polled = { done: false, value: null, last: 'nothing: the page did not answer', at: page.url() };
  do {
    try {
      const look = page.evaluate(source(Math.min(LOOK, end - Date.now()))) as Promise<Polled>; // the loop's result
      seen = await within(look, 'the page to answer', LOOK + LOST);
      if (seen.done) return seen;
    } catch (problem) {
      if (page.isClosed() || !(isGone(problem) || problem instanceof TooLate)) throw problem;
    }
  } while (Date.now() < end);
  return seen;
}

/** What is awaited, for the message where it does not come, and for how long (ms). */
export interface Wanted {
  readonly what: string;
  readonly timeout?: number;
}

async function settle(
  page: Page,
  awaited: string | Wanted,
  source: (left: number) => string,
): Promise<unknown> {
  const { what, timeout = PATIENCE } = typeof awaited === 'string' ? { what: awaited } : awaited;
  const { done, value, last, at } = await poll(page, source, timeout);
  if (!done) throw new Error(`Waited ${timeout} ms for ${what}; last seen: ${last} (on ${at})`);
  return value;
}

type Truthy<T> = Exclude<T, false | 0 | '' | null | undefined>;

/** Waits until a function run inside a page gives something truthy, and returns that (JSON). */
export function waitFor<A extends readonly unknown[], T>(
  page: Page,
  awaited: string | Wanted,
  check: InPage<A, T>,
  ...args: A
): Promise<Truthy<T>> {
  const source = (left: number) => pollSource(check, args, false, left);
  return settle(page, awaited, source) as Promise<Truthy<T>>; // the loop returns truthy results of check only
}

/** The same in a page of the extension; the condition gets the extension API as its first argument. */
export function waitWithApi<A extends readonly unknown[], T>(
  page: Page,
  awaited: string | Wanted,
  check: InPage<[ExtensionApi, ...A], T>,
  ...args: A
): Promise<Truthy<T>> {
  const source = (left: number) => pollSource(check, args, true, left);
  return settle(page, awaited, source) as Promise<Truthy<T>>; // the loop returns truthy results of check only
}
