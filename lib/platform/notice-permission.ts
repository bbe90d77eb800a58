import type { NoticesPort } from '../state/ports';
import { browser } from './native';

const NOTICES = { permissions: ['notifications' as const] };

/** Asks for notifications; only from a click. */
export const noticesPort: NoticesPort = { askForNotices: () => browser.permissions.request(NOTICES) };

/** Whether notices may be shown. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(NOTICES);
}
