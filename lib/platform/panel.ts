import { browser } from './native';

/** Chrome's side panel, which the polyfill's types do not know: https://developer.chrome.com/docs/extensions/reference/api/sidePanel */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

interface WithSidePanel {
  readonly sidePanel?: SidePanel;
}

/**
 * Opens the panel beside the page. Must be the first call of a click handler: an await before it loses the gesture
 * (https://github.com/GoogleChrome/chrome-extensions-samples/issues/1001). Where the browser has no panel, or refuses,
 * the same screen opens as a tab.
 * @param windowId the window to open it in; Firefox takes the one that was clicked in
 * @param tabId the tab that the panel is to speak about, or null
 */
export async function openPanel(windowId: number, tabId: number | null): Promise<void> {
  const { sidePanel }: WithSidePanel = browser as WithSidePanel; // the polyfill passes unknown namespaces through
  try {
    await (sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open());
  } catch {
    const about = tabId === null ? '' : `?tab=${tabId}`;
    await browser.tabs.create({ url: browser.runtime.getURL(`sidepanel.html${about}`) });
  }
}
