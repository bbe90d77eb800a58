import { browser } from './native';

/** Asks for notifications; only from a click. */
export function askForNotices(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}
