import { type Browser, launch, type Page, type Target } from 'puppeteer-core';
import { ensureBrowsers } from '../../../scripts/lib/browsers';
import { awaitAppearance, mediaFeatures } from './appearance';
import { BaseDriver, type Started } from './base-driver';
import { within } from './deadline';
import type { Appearance, Driver, DriverOptions } from './driver';
import { extensionFolder } from './extension-folder';
import { HELPER_PATH } from './helper-page';
import { see } from './screen';
import { type Told, toldByChromium } from './told';

/** Hosts that Chromium itself asks at its start: so that whatever else arrives comes from a page or the extension. */
const OWN_HOSTS = ['accounts.google.com', 'update.googleapis.com'];

function argumentsFor({ port, language }: DriverOptions): string[] {
  return [
    `--host-resolver-rules=${[...OWN_HOSTS.map((host) => `MAP ${host} ~NOTFOUND`), `MAP * 127.0.0.1:${port}`].join()}`,
    // Pages would pass with acceptInsecureCerts alone; the worker's own fetch would not.
    '--ignore-certificate-errors',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // Letters and colours do not hang on the machine's screen.
    '--disable-lcd-text',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
    ...(language === undefined ? [] : [`--lang=${language}`]),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function launchChromium(profile: string, options: DriverOptions): Promise<Browser> {
  const [found] = ensureBrowsers(['chromium']);
  const { headed = Boolean(process.env.BEACON_HEADED), viewport, language, zone } = options;
  return launch({
    browser: 'chrome',
    ...(found && { executablePath: found.path }),
    ...(viewport !== undefined && { defaultViewport: viewport }),
    pipe: true,
    headless: !headed,
    acceptInsecureCerts: true,
    enableExtensions: true,
    userDataDir: profile,
    args: argumentsFor(options),
    env: {
      ...process.env,
      ...(language === undefined ? {} : { LANGUAGE: language }),
      ...(zone && { TZ: zone }),
    },
  });
}

class ChromiumDriver extends BaseDriver implements Driver {
  readonly name = 'chromium';

  constructor(started: Started) {
    super(started);
    this.browser.on('targetcreated', (target) => void this.listenToWorker(target));
    for (const target of this.browser.targets()) void this.listenToWorker(target);
  }

  readonly realPopup = async (over: Page): Promise<Page> => {
    await over.bringToFront();
    // The popup's path is the extension's own affair: whatever page of it opens is the popup.
    return this.opened('', () => this.helper.run((api) => api.action.openPopup()));
  };

  async popupSays(over: Page, selector: string): Promise<string> {
    const popup = await this.realPopup(over);
    const text = await see(popup, selector);
    await popup.close();
    return text;
  }

  async killWorker(): Promise<void> {
    const target = this.browser.targets().find(this.isWorker);
    const worker = await target?.worker();
    if (!target || !worker) return;
    const gone = new Promise<void>((resolve) => {
      this.browser.on('targetdestroyed', (one) => one === target && resolve());
    });
    await worker.close();
    await within(gone, 'the service worker to stop');
  }

  async workerRuns(): Promise<boolean> {
    return this.browser.targets().some(this.isWorker);
  }

  async appear(page: Page, appearance: Appearance): Promise<void> {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: mediaFeatures(appearance) });
    await awaitAppearance(page, appearance);
  }

  focusPage(page: Page): Promise<void> {
    return page.bringToFront();
  }

  told(page: Page): Promise<readonly Told[]> {
    return toldByChromium(page);
  }

  protected again(): Promise<Driver> {
    return startChromium(this.started.options, this.started.profile);
  }

  protected async lead(page: Page, url: string): Promise<void> {
    await page.goto(url, { waitUntil: 'load' });
  }

  private readonly isWorker = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(this.started.origin);

  private async listenToWorker(target: Target): Promise<void> {
    if (!this.isWorker(target)) return;
    const worker = await target.worker().catch(() => null);
    worker?.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(`worker: ${message.text()}`);
    });
  }
}

async function install(browser: Browser, options: DriverOptions, profile: string): Promise<Driver> {
  const helper = (await browser.pages())[0] ?? (await browser.newPage());
  const origin = `chrome-extension://${await browser.installExtension(extensionFolder('chromium', options))}`;
  await helper.goto(`${origin}/${HELPER_PATH}`);
  return new ChromiumDriver({ browser, origin, helper, profile, options });
}

/** Starts Chromium on a profile folder with the extension installed. */
export async function startChromium(options: DriverOptions, profile: string): Promise<Driver> {
  const browser = await launchChromium(profile, options);
  return install(browser, options, profile).catch(async (problem) => {
    await browser.close();
    throw problem;
  });
}
