import { ERROR_IDS } from '../../knowledge/ids';
import { browser } from '../browser';
import { i18n } from '../words';
import { openSubject, showInPanel } from './cases';
import { suggest, titleOf } from './suggest';

interface Suggestion {
  readonly content: string;
  readonly description: string;
}

/** Chrome reads a suggestion as XML: https://developer.chrome.com/docs/extensions/reference/api/omnibox#type-SuggestResult */
const plain = (text: string): string => text.replace(/[<>&]/g, ' ');

/** Says in the address bar what to type, once its keyword stands there. */
export function onInputStarted(): void {
  browser.omnibox.setDefaultSuggestion({ description: plain(i18n.t('omnibox.hint')) });
}

/** Errors that fit what has been typed so far, best first. */
export function onInputChanged(text: string, show: (found: Suggestion[]) => void): void {
  const titles = new Set(suggest(text).map(titleOf));
  show([...titles].map((title) => ({ content: title, description: plain(title) })));
}

/** Answers in the panel's screen, as a tab: the address bar is no place from which a browser opens a panel. */
export async function onInputEntered(text: string, disposition: string): Promise<void> {
  const now = Date.now();
  const picked = ERROR_IDS.find((error) => titleOf(error) === text);
  if (picked === undefined) await showInPanel(text, now);
  else await openSubject({ error: picked, quote: '', origin: 'picked' }, now);
  const url = browser.runtime.getURL('sidepanel.html');
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
