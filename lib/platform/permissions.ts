import { STATUS_FILES } from './hosts';
import { browser } from './native';

/** Whether Apple's status file may be fetched; Firefox lets a person withdraw it at any time. */
export function mayFetchStatus(): Promise<boolean> {
  return browser.permissions.contains({ origins: [STATUS_FILES] });
}

/** Asks for the status file; only from a click. */
export function askForStatus(): Promise<boolean> {
  return browser.permissions.request({ origins: [STATUS_FILES] });
}
