import type { Browser, Page } from 'puppeteer-core';

interface Reply {
  readonly result: {
    readonly contexts?: readonly { readonly context: string; readonly url: string }[];
    readonly type?: string;
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string };
  };
}

/** The part of puppeteer's BiDi browser that its public types leave out. */
interface BidiBrowser {
  readonly connection: { send(method: string, params: Record<string, unknown>): Promise<Reply> };
}

// Public at run time, see puppeteer's class BidiBrowser.
const connectionOf = (browser: Browser) => (browser as unknown as BidiBrowser).connection;

/** Id of a page's tab. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { readonly _id: string })._id; // declared, but internal
}

/**
 * Leads a tab to a page of an extension and returns when it is complete. Puppeteer's own `goto` waits for an event
 * that Firefox does not send for such pages, though it does answer the command.
 */
export async function navigateFirefox(page: Page, url: string): Promise<void> {
  const navigation = { context: contextOf(page), url, wait: 'complete' };
  await connectionOf(page.browser()).send('browsingContext.navigate', navigation);
}

/** Ids of the tabs whose address begins so; puppeteer itself does not learn addresses of extension pages. */
export async function contextsAt(browser: Browser, start: string): Promise<readonly string[]> {
  const tree = await connectionOf(browser).send('browsingContext.getTree', { maxDepth: 0 });
  return (tree.result.contexts ?? [])
    .filter(({ url }) => url.startsWith(start))
    .map(({ context }) => context);
}

/**
 * Runs source code with the rights of Firefox itself and returns its result (a string, number or boolean).
 * Needs `--remote-allow-system-access`; throws with Firefox's message where the code throws.
 */
export async function runInFirefox(browser: Browser, source: string): Promise<unknown> {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const expression = `(async () => { ${source} })()`;
  const reply = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (reply.result.type !== 'success')
    throw new Error(reply.result.exceptionDetails?.text ?? 'Firefox gave no result');
  return reply.result.result?.value;
}
