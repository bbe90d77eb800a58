type Hear = (frameId: number) => unknown;

/** Content scripts by tab id: what each answers to a question put to one of its frames. */
const scripts = new Map<number, Hear>();
const place = { windowId: 1, activeTab: null as number | null };

/** Puts a content script into a tab; what it throws is what the browser says where none is. */
export function runScript(tabId: number, hear: Hear): void {
  scripts.set(tabId, hear);
}

/** Says which window a screen is in, and which of its tabs is active. */
export function standIn(windowId: number, activeTab: number | null): void {
  place.windowId = windowId;
  place.activeTab = activeTab;
}

/** `browser.tabs`, as far as WXT's has none. */
export const tabsApi = {
  query: async (): Promise<{ id: number }[]> => (place.activeTab === null ? [] : [{ id: place.activeTab }]),
  sendMessage: async (tabId: number, _question: unknown, to: { frameId: number }): Promise<unknown> => {
    const hear = scripts.get(tabId);
    if (!hear) throw new Error('Could not establish connection. Receiving end does not exist.');
    return hear(to.frameId);
  },
};

/** `browser.windows`, as far as WXT's has none. */
export const windowsApi = {
  resetState(): void {
    scripts.clear();
    standIn(1, null);
  },
  getCurrent: async (): Promise<{ id: number }> => ({ id: place.windowId }),
};
