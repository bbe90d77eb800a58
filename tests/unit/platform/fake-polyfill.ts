import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buttonApi } from './fake-button';
import { commandsApi, menuApi, omniboxApi, panelApi, permissionsApi } from './fake-shell';
import { tabsApi, windowsApi } from './fake-tabs';

/** WXT's fake browser and, over it, what it has no memory for; `reset()` forgets all of it. */
export const browser = Object.assign(fakeBrowser, {
  action: { ...fakeBrowser.action, ...buttonApi },
  commands: commandsApi,
  contextMenus: menuApi,
  extension: { ...fakeBrowser.extension, inIncognitoContext: false },
  omnibox: omniboxApi,
  permissions: permissionsApi,
  sidePanel: panelApi,
  tabs: { ...fakeBrowser.tabs, ...tabsApi },
  windows: { ...fakeBrowser.windows, ...windowsApi },
});

export default browser;
