import { type Browser, launch, type Page } from 'puppeteer-core';
import { ensureBrowsers } from '../../../scripts/lib/browsers';
import { awaitAppearance } from './appearance';
import { BaseDriver, type Started } from './base-driver';
import { whenThere, within } from './deadline';
import type { Appearance, Driver, DriverOptions } from './driver';
import { extensionFolder } from './extension-folder';
import { firefoxPrefs } from './firefox-prefs';
import { contextOf, contextsAt, navigateFirefox, runInFirefox } from './firefox-system';
import { HELPER_PATH } from './helper-page';
import type { ExtensionApi } from './page-run';
import { type Told, toldByFirefox } from './told';

function launchFirefox(profile: string, options: DriverOptions): Promise<Browser> {
  const [found] = ensureBrowsers(['firefox']);
  const { headed = Boolean(process.env.BEACON_HEADED), viewport, home, zone } = options;
  return launch({
    browser: 'firefox',
    ...(found && { executablePath: found.path }),
    ...(viewport !== undefined && { defaultViewport: viewport }),
    headless: !headed,
    acceptInsecureCerts: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: firefoxPrefs(extensionFolder('firefox', options), options),
    // Without it Firefox ignores the preference that keeps it from asking Mozilla for its own settings.
    env: {
      ...process.env,
      ...(home && { HOME: home }),
      ...(zone && { TZ: zone }),
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
    },
  });
}

/** Runs in a page of the extension: whether more than `count` tabs show a complete document of this address. */
function moreTabsAt(api: ExtensionApi, start: string, count: number): boolean {
  const shown = api.extension
    .getViews({ type: 'tab' })
    .filter(({ location }) => location.href.startsWith(start));
  return shown.filter((view) => view.document.readyState === 'complete').length > count;
}

/** Runs in a page of the extension: text of a visible element of the real popup, '' while there is none. */
function textInPopup(api: ExtensionApi, selector: string): string {
  const [popup] = api.extension.getViews({ type: 'popup' });
  const elements = [...(popup?.document.querySelectorAll(selector) ?? [])];
  const visible = elements.find((element) => element.checkVisibility());
  return (visible?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

class FirefoxDriver extends BaseDriver implements Driver {
  readonly name = 'firefox';

  constructor(
    started: Started,
    private readonly id: string,
  ) {
    super(started);
  }

  override async opened(path: string, act: () => Promise<unknown>): Promise<Page> {
    const start = this.extensionUrl(path);
    const before = await contextsAt(this.browser, start);
    await act();
    await this.until(`${path} to open`, moreTabsAt, start, before.length);
    const page = await whenThere(() => this.newPageAt(start, before), `the tab of ${path}`);
    this.listen(page);
    return page;
  }

  async popupSays(over: Page, selector: string): Promise<string> {
    await over.bringToFront();
    await this.inExtension((api) => api.action.openPopup());
    const text = await this.until(`"${selector}" to be visible in the popup`, textInPopup, selector);
    await this.inExtension((api) => {
      for (const view of api.extension.getViews({ type: 'popup' })) view.close();
    });
    return text;
  }

  async killWorker(): Promise<void> {
    // Without the option Firefox lets a background that has work to do go on.
    await this.system(`const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.id)});
      await extension.terminateBackground({ disableResetIdleForTest: true });`);
  }

  async workerRuns(): Promise<boolean> {
    const state = await this.system(
      `return WebExtensionPolicy.getByID(${JSON.stringify(this.id)}).extension.backgroundState;`,
    );
    return state === 'running' || state === 'starting';
  }

  async appear(page: Page, appearance: Appearance): Promise<void> {
    const { scheme, forcedColors, reducedMotion } = appearance;
    const prefs = [
      ...(scheme === undefined
        ? []
        : [['layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1]]),
      ...(forcedColors === undefined ? [] : [['browser.display.document_color_use', forcedColors ? 2 : 0]]),
      ...(reducedMotion === undefined ? [] : [['ui.prefersReducedMotion', reducedMotion ? 1 : 0]]),
    ];
    await this.system(
      `for (const [name, value] of ${JSON.stringify(prefs)}) Services.prefs.setIntPref(name, value);`,
    );
    await awaitAppearance(page, appearance);
  }

  async focusPage(): Promise<void> {
    await this.system(
      `Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.focus();`,
    );
  }

  told(): Promise<readonly Told[]> {
    return toldByFirefox(this.browser);
  }

  protected again(): Promise<Driver> {
    return startFirefox(this.started.options, this.started.profile);
  }

  protected lead(page: Page, url: string): Promise<void> {
    return within(navigateFirefox(page, url), `${url} to load`);
  }

  // The list of tabs learns an address a moment later than the tab itself.
  private async newPageAt(start: string, before: readonly string[]): Promise<Page | undefined> {
    const context = (await contextsAt(this.browser, start)).find((one) => !before.includes(one));
    return (await this.browser.pages()).find((one) => contextOf(one) === context);
  }

  private system(source: string): Promise<unknown> {
    return runInFirefox(this.browser, source);
  }
}

async function install(browser: Browser, options: DriverOptions, profile: string): Promise<Driver> {
  const helper = (await browser.pages())[0] ?? (await browser.newPage());
  const id = await browser.installExtension(extensionFolder('firefox', options));
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
  const origin = `moz-extension://${await runInFirefox(browser, `return ${policy}.mozExtensionHostname;`)}`;
  await navigateFirefox(helper, `${origin}/${HELPER_PATH}`);
  return new FirefoxDriver({ browser, origin, helper, profile, options, problems: [] }, id);
}

/** Starts Firefox on a profile folder with the extension installed as a temporary one. */
export async function startFirefox(options: DriverOptions, profile: string): Promise<Driver> {
  const browser = await launchFirefox(profile, options);
  return install(browser, options, profile).catch(async (problem) => {
    await browser.close();
    throw problem;
  });
}
