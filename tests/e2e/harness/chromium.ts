import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core';
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

/**
 * How workers are seen and stopped from outside. Nothing may be attached to the worker itself: it would never rest, and one
 * that starts again while a session holds on to the last one waits for a debugger that does not come.
 */
interface Sight {
  readonly browser: CDPSession;
  /** Of a page, which need not belong to the extension. */
  readonly workers: CDPSession;
}

async function sightFrom(browser: Browser, page: Page, problems: string[]): Promise<Sight> {
  const workers = await page.createCDPSession();
  workers.on('ServiceWorker.workerErrorReported', ({ errorMessage: { errorMessage } }) =>
    problems.push(`worker: ${errorMessage}`),
  );
  await workers.send('ServiceWorker.enable');
  return { browser: await browser.target().createCDPSession(), workers };
}

class ChromiumDriver extends BaseDriver implements Driver {
  readonly name = 'chromium';

  constructor(
    started: Started,
    private readonly sight: Sight,
  ) {
    super(started);
  }

  readonly realPopup = async (over: Page): Promise<Page> => {
    await over.bringToFront();
    const address = await this.helper.run((api) => api.action.getPopup({}));
    return this.opened(new URL(address).pathname.slice(1), () =>
      this.helper.run((api) => api.action.openPopup()),
    );
  };

  async popupSays(over: Page, selector: string): Promise<string> {
    const popup = await this.realPopup(over);
    const text = await see(popup, selector);
    await popup.close();
    return text;
  }

  async killWorker(): Promise<void> {
    // Answered when all have stopped, whatever each was at.
    await within(this.sight.workers.send('ServiceWorker.stopAllWorkers'), 'the service worker to stop');
  }

  async workerRuns(): Promise<boolean> {
    const { targetInfos } = await this.sight.browser.send('Target.getTargets');
    return targetInfos.some(
      ({ type, url }) => type === 'service_worker' && url.startsWith(this.started.origin),
    );
  }

  async appear(page: Page, appearance: Appearance): Promise<void> {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: mediaFeatures(appearance) });
    await awaitAppearance(page, appearance);
  }

  async focusPage(page: Page): Promise<void> {
    // Behind its last stop the Tab key goes on into the browser's own controls, from where no call leads back for sure.
    const session = await page.createCDPSession();
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
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
}

async function install(browser: Browser, options: DriverOptions, profile: string): Promise<Driver> {
  const helper = (await browser.pages())[0] ?? (await browser.newPage());
  const problems: string[] = [];
  // Before there is a worker, so that none of its errors is missed.
  const sight = await sightFrom(browser, helper, problems);
  const origin = `chrome-extension://${await browser.installExtension(extensionFolder('chromium', options))}`;
  await helper.goto(`${origin}/${HELPER_PATH}`);
  return new ChromiumDriver({ browser, origin, helper, profile, options, problems }, sight);
}

/** Starts Chromium on a profile folder with the extension installed. */
export async function startChromium(options: DriverOptions, profile: string): Promise<Driver> {
  const browser = await launchChromium(profile, options);
  return install(browser, options, profile).catch(async (problem) => {
    await browser.close();
    throw problem;
  });
}
