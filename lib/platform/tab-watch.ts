import { fields } from '../knowledge/values';
import type { TabRecord } from '../state/records';
import { browser } from './native';
import { decode } from './storage/item';
import type { StoredTab } from './storage/parse-tab';
import { tabItem } from './storage/registry';

/** Raw records of a storage area, by key. */
export type StoredRecords = Readonly<Record<string, unknown>>;

/** Which tab a screen speaks about, and whether it goes along when the person changes tabs. */
export interface TabWatch {
  id: number | null;
  readonly follows: boolean;
}

/**
 * The tab that a screen is about: the active one of its window, or the one that its address names (`?tab=12`), for a
 * screen that was opened as a tab of its own where there is no popup or panel.
 */
export async function findTab(search: string, follows: boolean): Promise<TabWatch> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return { id: Number(named), follows: false };
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: active?.id ?? null, follows };
}

/** How long a page may take to answer, in ms. One that is gone refuses at once: one that takes longer is only busy. */
const PATIENCE = 300;

async function answers(tabId: number, frameId: string, page: string): Promise<boolean> {
  try {
    const said = await Promise.race([
      browser.tabs.sendMessage(tabId, { kind: 'which-page' }, { frameId: Number(frameId) }),
      new Promise((resolve) => setTimeout(resolve, PATIENCE, { page })),
    ]);
    return fields(said)?.page === page;
  } catch {
    return false; // no content script there any more
  }
}

/**
 * What is stored about a tab, if its page is still the one that was read. A worker cannot be sure to hear of every
 * page that goes away, and asking to be woken on every navigation of every tab would cost all pages time.
 * @param session at least that tab's record
 */
export async function liveTab(tabId: number | null, session: StoredRecords): Promise<TabRecord | null> {
  if (tabId === null) return null;
  const item = tabItem(tabId);
  const stored: StoredTab | null = decode(item, session[item.key]).value;
  if (!stored) return null;
  const frames = Object.entries(stored.frames);
  const there = await Promise.all(frames.map(([frameId, frame]) => answers(tabId, frameId, frame.page)));
  return there.every(Boolean) ? stored : null;
}

/**
 * Tells about every change of what is known of the tab, and of the tab itself where the screen follows it.
 * @returns the way to stop
 */
export function followTab(tab: TabWatch, tell: (record: TabRecord | null) => void): () => void {
  let told = 0;
  type OnChanged = Parameters<typeof browser.storage.onChanged.addListener>[0];
  const onChanged: OnChanged = (changes, area) => {
    const item = tab.id === null ? null : tabItem(tab.id);
    const change = item && area === item.area ? changes[item.key] : undefined;
    if (!item || !change) return;
    told++;
    tell(decode(item, change.newValue).value);
  };
  const onActivated = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    void browser.windows.getCurrent().then(async (own) => {
      if (own.id !== windowId) return;
      tab.id = tabId;
      const before = ++told;
      const record = await liveTab(tabId, await browser.storage.session.get(tabItem(tabId).key));
      if (told === before) tell(record); // else the person went on to another tab, or the page said something new
    });
  };
  browser.storage.onChanged.addListener(onChanged);
  if (tab.follows) browser.tabs.onActivated.addListener(onActivated);
  return () => {
    browser.storage.onChanged.removeListener(onChanged);
    browser.tabs.onActivated.removeListener(onActivated);
  };
}
