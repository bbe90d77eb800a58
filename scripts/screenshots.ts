import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ADDRESSES, BROWSERS, type Driver, see, startDriver, startLocalApple } from '../tests/e2e/harness';
import { badgeSays, poll, statusChecked } from '../tests/e2e/story';

const FOLDER = resolve('artifacts', 'screenshots');
const POPUP = { width: 380, height: 600 };
const PANEL = { width: 400, height: 900 };
const WIDE = { width: 800, height: 900 };

/** What is drawn: a page of the extension, and what must be on it before the picture is taken. */
interface Scene {
  readonly name: string;
  readonly path: string;
  readonly shows: string;
  readonly size: { readonly width: number; readonly height: number };
}

async function draw(driver: Driver, { name, path, shows, size }: Scene): Promise<void> {
  const page = await driver.openExtension(path);
  await page.setViewport(size);
  await see(page, shows);
  for (const scheme of ['light', 'dark'] as const) {
    await driver.appear(page, { scheme, reducedMotion: true });
    await page.screenshot({ path: join(FOLDER, `${driver.name}-${name}-${scheme}.png`), fullPage: true });
  }
  await driver.appear(page, { scheme: 'light' });
  await page.close();
}

async function drawAll(driver: Driver): Promise<void> {
  const page = await driver.open(ADDRESSES.icloud.home('nearly-full'));
  const tab = await driver.tabIdOf(page);
  await badgeSays(driver, '1', tab);
  const about = `?tab=${tab}`;
  await draw(driver, { name: 'welcome', path: 'welcome.html', shows: 'main li', size: WIDE });
  await draw(driver, { name: 'options', path: 'options.html', shows: '[data-setting=ios]', size: WIDE });
  await draw(driver, { name: 'popup-empty', path: 'popup.html', shows: '[data-box]', size: POPUP });
  await draw(driver, { name: 'popup', path: `popup.html${about}`, shows: '[data-outcome]', size: POPUP });
  await draw(driver, { name: 'panel', path: `sidepanel.html${about}`, shows: '[data-outcome]', size: PANEL });
}

async function drawStatus(driver: Driver, name: string, verdict: string): Promise<void> {
  await poll(driver);
  await draw(driver, { name, path: 'popup.html', shows: `[data-verdict=${verdict}]`, size: POPUP });
}

/** The picture of the README: popup and panel side by side, light and dark. */
async function compose(page: Page): Promise<void> {
  const picture = (name: string) => {
    const data = readFileSync(join(FOLDER, `chromium-${name}.png`)).toString('base64');
    return `<img src="data:image/png;base64,${data}">`;
  };
  await page.setViewport({ width: 1180, height: 860 });
  await page.setContent(
    `<style>body{margin:0;padding:24px;display:flex;gap:16px;align-items:flex-start;background:#dfe7ec;height:812px;overflow:hidden}
     img{width:360px;border-radius:10px;box-shadow:0 2px 14px #0003}</style>
     ${picture('popup-light')}${picture('panel-light')}${picture('popup-outage-dark')}`,
  );
  mkdirSync('docs', { recursive: true });
  await page.screenshot({ path: 'docs/screens.png' });
}

async function main(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const kind of BROWSERS) {
    const apple = await startLocalApple();
    const driver = await startDriver(kind, { port: apple.port });
    await statusChecked(driver, 0);
    await drawAll(driver);
    apple.feed.startIncident({ services: ['iCloud Backup', 'Photos'] });
    await drawStatus(driver, 'popup-outage', 'outage');
    apple.feed.clear();
    await poll(driver);
    apple.feed.breakWith('old-format');
    await drawStatus(driver, 'popup-unreadable', 'unknown');
    if (kind === 'chromium') await compose(await driver.browser.newPage());
    await driver.close();
    await apple.close();
  }
  console.log(`Pictures: ${FOLDER}`);
}

await main();
