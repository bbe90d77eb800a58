import { browser } from './native';

const NOTICES = { permissions: ['notifications' as const] };

/** Asks for notifications; only from a click. */
export function askForNotices(): Promise<boolean> {
  return browser.permissions.request(NOTICES);
}

/** Whether notices may be shown. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(NOTICES);
}
