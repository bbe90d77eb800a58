import { fakeEvent } from './fake-event';

/** Permissions and host patterns that the person has granted; all of them after a reset. */
export const granted = new Set<string>();
const ALL = ['notifications', 'https://www.apple.com/support/systemstatus/data/*'];
for (const one of ALL) granted.add(one);

interface Asked {
  readonly origins?: readonly string[];
  readonly permissions?: readonly string[];
}

function namesOf({ origins = [], permissions = [] }: Asked): string[] {
  return [...origins, ...permissions];
}

/** `browser.permissions`; a request is always granted. */
export const permissionsApi = {
  resetState(): void {
    for (const one of ALL) granted.add(one);
    permissionsApi.onAdded.clear();
  },
  contains: async (asked: Asked): Promise<boolean> => namesOf(asked).every((name) => granted.has(name)),
  request: async (asked: Asked): Promise<boolean> => {
    for (const name of namesOf(asked)) granted.add(name);
    return true;
  },
  onAdded: fakeEvent<[Asked]>(),
};

interface MenuEntry {
  readonly id: string;
  readonly title: string;
  readonly contexts: readonly string[];
}

/** Entries that were put into the context menu. */
export const menu: MenuEntry[] = [];

/** `browser.contextMenus` */
export const menuApi = {
  resetState(): void {
    menu.length = 0;
    menuApi.onClicked.clear();
  },
  create: (entry: MenuEntry): void => void menu.push(entry),
  onClicked:
    fakeEvent<[{ menuItemId: string | number; selectionText?: string }, { windowId?: number } | undefined]>(),
};

/** Text that the address bar shows beside the keyword. */
export const bar = { hint: '' };

/** `browser.omnibox` */
export const omniboxApi = {
  resetState(): void {
    bar.hint = '';
    for (const event of [omniboxApi.onInputStarted, omniboxApi.onInputChanged, omniboxApi.onInputEntered])
      event.clear();
  },
  setDefaultSuggestion: ({ description }: { description: string }): void => {
    bar.hint = description;
  },
  onInputStarted: fakeEvent<[]>(),
  onInputChanged: fakeEvent<[string, (found: unknown[]) => void]>(),
  onInputEntered: fakeEvent<[string, string]>(),
};

/** Windows in which the panel was opened, in order. */
export const panels: number[] = [];

/** Chrome's `sidePanel` */
export const panelApi = {
  resetState(): void {
    panels.length = 0;
  },
  open: async ({ windowId }: { windowId: number }): Promise<void> => void panels.push(windowId),
};

/** Commands with their keys, as the browser lists them. */
export const keys: { name?: string; shortcut?: string }[] = [];

/** `browser.commands`, as Chrome has it. */
export const commandsApi = {
  resetState(): void {
    keys.length = 0;
    commandsApi.onCommand.clear();
  },
  getAll: async () => keys,
  onCommand: fakeEvent<[string, { id?: number; windowId?: number }?]>(),
};
