/**
 * One way to drive the extension in real Chromium and real Firefox, for end-to-end tests, the demo and screenshots.
 *
 *     const apple = await startLocalApple();
 *     const driver = await startDriver('firefox', { port: apple.port });
 *     const page = await driver.open(ADDRESSES.community.lastBackup);
 *     const popup = await driver.openExtension(`popup.html?tab=${await driver.tabIdOf(page)}`);
 *     await see(popup, '[data-finding=icloud-last-backup-incomplete]');
 *     await driver.close();
 *     await apple.close();
 */
import type { BrowserKind } from '../../../scripts/lib/browsers';
import { startChromium } from './chromium';
import type { Driver, DriverOptions } from './driver';
import { startFirefox } from './firefox';
import { newProfile, removeProfile } from './profile';

export type { BrowserKind } from '../../../scripts/lib/browsers';
export { ADDRESSES } from '../../local-apple/addresses';
export type { FeedFault } from '../../local-apple/feed/faults';
export { type LocalApple, type LocalAppleOptions, startLocalApple } from '../../local-apple/server';
export { PATIENCE } from './deadline';
export type { Appearance, Driver, DriverOptions } from './driver';
export { type ExtensionApi, type InPage, runInPage, type Wanted, waitFor } from './page-run';
export { attributes, fill, inView, leaveBy, press, see, seeNone, unfold } from './screen';

/** The browsers that every journey runs in. */
export const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];

/**
 * Starts a browser of this kind with the extension installed, on a new profile.
 * Throws where the browser is missing, with one line that says what to install.
 */
export async function startDriver(kind: BrowserKind, options: DriverOptions): Promise<Driver> {
  const profile = newProfile();
  try {
    return await (kind === 'chromium' ? startChromium : startFirefox)(options, profile);
  } catch (problem) {
    removeProfile(profile);
    throw problem;
  }
}
