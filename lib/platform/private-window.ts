import { browser } from './native';

/** Whether the screen stands in a private window; false where the browser does not say. */
export async function isPrivateWindow(): Promise<boolean> {
  try {
    return (await browser.windows.getCurrent()).incognito;
  } catch {
    return false; // the panel of a window that is being closed
  }
}
