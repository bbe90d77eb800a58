import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { type Driver, startDriver, startLocalApple } from '../e2e/harness';
import { statusChecked } from '../e2e/story';

const BUDGET = 1.3;
const ROUNDS = 25;

const PAGE =
  '<!doctype html><html><body><div id="app"></div><script type="module" src="/hello.js"></script></body></html>';

/** Copies the built extension and adds a page that only says hello with Preact. */
async function withHello(folder: string): Promise<void> {
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const entry = new URL('hello.ts', import.meta.url).pathname;
  const code = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'hello' }, minify: true },
  });
  const [output] = Array.isArray(code) ? code : [code];
  if (!output || !('output' in output)) throw new Error('vite wrote no bundle');
  writeFileSync(join(folder, 'hello.js'), output.output[0].code);
  writeFileSync(join(folder, 'hello.html'), PAGE);
}

/** Time from the start of the navigation to the first element of the kind that a person waits for, ms. */
async function firstContent(driver: Driver, path: string, wanted: string): Promise<number> {
  const page = await driver.browser.newPage();
  await page.evaluateOnNewDocument((selector) => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      seen.disconnect();
      Object.assign(globalThis, { firstContentAt: performance.now() });
    });
    seen.observe(document, { attributes: true, childList: true, subtree: true });
  }, wanted);
  await page.goto(driver.extensionUrl(path));
  const at = await page.waitForFunction('globalThis.firstContentAt');
  const ms = Number(await at.jsonValue());
  await page.close();
  return ms;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'popup-bench-'));
  await withHello(folder);
  const apple = await startLocalApple();
  const driver = await startDriver('chromium', { port: apple.port, extension: folder });
  await statusChecked(driver, 0);
  const hello: number[] = [];
  const popup: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    hello.push(await firstContent(driver, 'hello.html', '#app > p'));
    popup.push(await firstContent(driver, 'popup.html', '[data-verdict]'));
  }
  const ratio = median(popup) / median(hello);
  const ms = (values: readonly number[]) => `${median(values).toFixed(1)} ms`;
  console.log(
    `first content, median of ${ROUNDS}: hello ${ms(hello)}, popup ${ms(popup)}, ratio ${ratio.toFixed(2)} of ${BUDGET}`,
  );
  if (ratio > BUDGET) process.exitCode = 1;
  await driver.close();
  await apple.close();
  rmSync(folder, { recursive: true });
}

await main();
