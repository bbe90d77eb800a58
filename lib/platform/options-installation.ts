import type { Installation } from '../state/ports';
import { browser } from './native';

/** Commands that open the side panel: Chrome's, Firefox's. */
const OPEN_PANEL = ['open-panel', '_execute_sidebar_action'];
/** Chrome has no call for it; Edge leads its own address there as well. */
const KEYS_PAGE = 'chrome://extensions/shortcuts';

/** Firefox's call, newer than the polyfill's types: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands/openShortcutSettings */
interface WithSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** The extension as this browser has it. */
export const installation: Installation = {
  version: browser.runtime.getManifest().version,
  isPrivate: browser.extension.inIncognitoContext === true,
  panelKey: async () => {
    const all = await browser.commands.getAll();
    return all.find(({ name = '' }) => OPEN_PANEL.includes(name))?.shortcut ?? '';
  },
  changeKeys: async () => {
    const { openShortcutSettings }: WithSettings = browser.commands as WithSettings; // see above
    if (openShortcutSettings) await openShortcutSettings();
    else await browser.tabs.create({ url: KEYS_PAGE });
  },
};
