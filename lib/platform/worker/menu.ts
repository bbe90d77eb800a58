import { browser } from '../browser';
import { openPanel } from '../panel';
import { i18n } from '../words';
import { showInPanel } from './cases';

const MENU = 'describe-selection';

/** Puts "What does this backup error mean?" into the menu of selected text; once, at install or update. */
export function createMenu(): void {
  browser.contextMenus.create({ id: MENU, title: i18n.t('menu.describe'), contexts: ['selection'] });
}

/** Shows in the panel what the selected text means. */
export async function onMenuClick(
  info: { readonly menuItemId: string | number; readonly selectionText?: string | undefined },
  tab: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined,
): Promise<void> {
  if (info.menuItemId !== MENU) return;
  const opened = openPanel(tab?.windowId ?? -2, tab?.id ?? null); // first call, before any await; -2 is the current window in both browsers
  await showInPanel(info.selectionText ?? '', Date.now());
  await opened;
}
