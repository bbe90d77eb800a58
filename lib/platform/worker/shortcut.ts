import { openPanel } from '../panel';

/** Chrome's name for the command in the manifest; Firefox opens its sidebar itself. */
const OPEN_PANEL = 'open-panel';

/**
 * Opens the side panel by its key, which counts as the person's gesture
 * (https://developer.chrome.com/docs/extensions/reference/api/sidePanel#user-interaction).
 * @param command name of the command that was pressed
 * @param tab the tab in front, where there is one
 */
export function onShortcut(
  command: string,
  tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined },
): Promise<void> {
  if (command !== OPEN_PANEL) return Promise.resolve();
  return openPanel(tab?.windowId ?? -2, tab?.id ?? null); // -2 is the current window in both browsers
}
