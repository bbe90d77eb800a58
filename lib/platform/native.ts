import type { Browser } from 'webextension-polyfill';

/** Firefox's global; Chrome's `chrome` gives promises as well, but its listeners cannot answer with one. */
const { browser: own, chrome } = globalThis as { browser?: Browser; chrome?: Browser };

/**
 * The browser's own API, for screens: they only ask and listen, and the polyfill would be an eighth of the popup's script.
 * Its types fit, because both browsers return promises from here on: https://developer.chrome.com/docs/extensions/develop/migrate/api-calls#replace-callbacks
 */
export const browser: Browser = (own?.runtime?.id ? own : chrome) as Browser; // one of the two is there in every extension page
