import { readCommunity } from './community';
import { isStorageFrame, readICloud } from './icloud';
import { readSupport } from './support';
import type { Reader } from './visit';

const HOSTS: readonly (readonly [RegExp, Reader])[] = [
  [/^(www\.)?icloud\.com(\.cn)?$/, readICloud],
  [/^support\.apple\.com$/, readSupport],
  [/^discussions(japan|chinese)?\.apple\.com$/, readCommunity],
];

/** The reader for an address, or undefined for a host that is not read, such as Apple's sign-in. */
export function readerOf(url: URL): Reader | undefined {
  return HOSTS.find(([host]) => host.test(url.hostname))?.[1];
}

/** Whether the pages at an address change after they have loaded; Apple Support comes whole from the server. */
export function isChanging(url: URL): boolean {
  return readerOf(url) !== readSupport;
}

/**
 * Whether a document is read at all.
 * @param isFramed whether it stands in a frame; of those, only iCloud's own apps that can show storage are read
 */
export function isRead(url: URL, isFramed: boolean): boolean {
  const reader = readerOf(url);
  return isFramed ? reader === readICloud && isStorageFrame(url) : reader !== undefined;
}
