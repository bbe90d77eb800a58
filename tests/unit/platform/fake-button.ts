/** What the toolbar button shows, all of it set together. */
export interface ButtonLook {
  text?: string;
  colour?: string;
  icon?: string;
  title?: string;
}

/** Looks by tab id; `everywhere` is that of tabs without their own. */
const looks = new Map<number | 'everywhere', ButtonLook>();
const closed = new Set<number>();

/** What a tab's button shows: its own look, else that of all tabs. */
export function buttonOf(tabId: number | 'everywhere'): ButtonLook {
  return looks.get(tabId) ?? looks.get('everywhere') ?? {};
}

/** Whether a look was set for this tab alone. */
export function hasOwnLook(tabId: number): boolean {
  return looks.has(tabId);
}

/** From now on the browser knows no tab of this id, and says so. */
export function closeTab(tabId: number): void {
  closed.add(tabId);
}

function setter<Details extends { readonly tabId?: number | undefined }>(
  change: (look: ButtonLook, details: Details) => void,
): (details: Details) => Promise<void> {
  return async (details) => {
    const { tabId } = details;
    if (tabId !== undefined && closed.has(tabId)) throw new Error(`No tab with id: ${tabId}.`);
    const look = looks.get(tabId ?? 'everywhere') ?? {};
    change(look, details);
    looks.set(tabId ?? 'everywhere', look);
  };
}

type OnTab<T> = T & { readonly tabId?: number | undefined };

/** `browser.action` as far as the worker uses it. */
export const buttonApi = {
  resetState(): void {
    looks.clear();
    closed.clear();
  },
  setBadgeText: setter<OnTab<{ text: string }>>((look, { text }) => {
    look.text = text;
  }),
  setBadgeBackgroundColor: setter<OnTab<{ color: string }>>((look, { color }) => {
    look.colour = color;
  }),
  setBadgeTextColor: setter<OnTab<{ color: string }>>(() => undefined),
  setIcon: setter<OnTab<{ path: Record<number, string> }>>((look, { path }) => {
    look.icon = path[16] ?? '';
  }),
  setTitle: setter<OnTab<{ title: string }>>((look, { title }) => {
    look.title = title;
  }),
};
