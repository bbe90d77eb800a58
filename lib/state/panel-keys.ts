import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Installation } from './ports';

/** The key that opens the side panel. */
export interface PanelKeys {
  /** Its keys, one by one; empty where none is set, null until the browser has said. */
  readonly caps: ReadonlySignal<readonly string[] | null>;
  /** Opens the browser's own page where it is changed. */
  readonly change: () => Promise<void>;
}

/** Asks the browser for the key; one that was changed since is seen when the page opens again. */
export function createPanelKeys(installation: Pick<Installation, 'panelKey' | 'changeKeys'>): PanelKeys {
  const caps = signal<readonly string[] | null>(null);
  void installation.panelKey().then((key) => {
    caps.value = keyCaps(key);
  });
  return { caps, change: () => installation.changeKeys() };
}

/** Names in a browser's way of writing keys that no keyboard has on it. */
const ON_KEYBOARD: Readonly<Record<string, string>> = { MacCtrl: 'Control', Comma: ',', Period: '.' };

/**
 * The keys of a shortcut, one by one.
 * @param shortcut as a browser writes it: `Alt+Shift+U`, on a Mac in Chrome `⌃⇧U`; '' for none
 */
export function keyCaps(shortcut: string): readonly string[] {
  const keys = shortcut.includes('+') ? shortcut.split('+') : symbols(shortcut);
  return keys.map((key) => ON_KEYBOARD[key.trim()] ?? key.trim()).filter((key) => key !== '');
}

/** Signs of a Mac's keys each stand for one; what follows them is the last key. */
function symbols(shortcut: string): readonly string[] {
  const [signs = ''] = /^[⌃⌥⇧⌘]*/u.exec(shortcut) ?? [];
  return [...signs, shortcut.slice(signs.length)];
}
