/**
 * Measures the longest piece of work that the content script does at a stretch on hostile pages, in a real Chromium:
 * `tsx tests/bench/hostile.ts`. Ends with an error where one is a long task (https://w3c.github.io/longtasks/).
 */
import { ADDRESSES, type Driver, startDriver, startLocalApple } from '../e2e/harness';
import { pageIsRead } from '../e2e/story';

const LONG_TASK_MS = 50;
const ROUNDS = 5;
const PAGES = ['huge-text', 'many-nodes', 'one-word', 'markup', 'marks', 'busy'] as const;

/** An entry of Chrome's trace: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
interface TraceEvent {
  /** Microseconds. */
  readonly dur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** The longest run of one of these scripts' functions, in ms. */
function longestRun(events: readonly TraceEvent[], scripts: string): number {
  const own = events.filter(({ args }) => args.data?.url?.startsWith(scripts));
  return Math.max(0, ...own.map(({ dur = 0 }) => dur)) / 1000;
}

async function visit(driver: Driver, name: (typeof PAGES)[number]): Promise<number> {
  const page = await driver.browser.newPage();
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.goto(ADDRESSES.hostile(name));
  await pageIsRead(driver, page);
  const trace = await page.tracing.stop();
  await page.close();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
  return longestRun(traceEvents, driver.extensionUrl('content-scripts/'));
}

async function main(): Promise<void> {
  const apple = await startLocalApple();
  const driver = await startDriver('chromium', { port: apple.port });
  for (const name of PAGES) {
    const runs: number[] = [];
    for (let round = 0; round < ROUNDS; round++) runs.push(await visit(driver, name));
    if (Math.min(...runs) === 0) throw new Error(`${name}: the trace shows no work of the content script`);
    const longest = Math.max(...runs);
    console.log(`${name.padEnd(10)} longest run of the content script ${longest.toFixed(1)} ms`);
    if (longest >= LONG_TASK_MS) process.exitCode = 1;
  }
  await driver.close();
  await apple.close();
}

await main();
