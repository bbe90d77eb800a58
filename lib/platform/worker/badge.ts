import { list } from '../../state/format';
import { keyOf } from '../../state/locale-keys';
import type { Verdict } from '../../status/types';
import { verdict } from '../../status/verdict';
import { browser } from '../browser';
import { read, storedTabIds } from '../storage/read';
import { STATUS, tabItem } from '../storage/registry';
import { i18n } from '../words';

const OUTAGE_COLOUR = '#9a3412';
const FOUND_COLOUR = '#1d4ed8';
const TEXT_COLOUR = '#ffffff';

/** Toolbar icons differ by shape, so that nothing hangs on colour alone. */
function icon(name: '' | 'found-' | 'outage-'): Record<number, string> {
  return { 16: `/icon/${name}16.png`, 32: `/icon/${name}32.png` };
}

/** Badge text, colours, icon and the title that says it in words: always set together. */
interface Look {
  readonly text: string;
  readonly colour: string;
  readonly icon: Record<number, string>;
  readonly title: string;
}

function lookEverywhere(now: Verdict): Look {
  const title = i18n.t('app.name');
  if (now.kind !== 'outage') return { text: '', colour: FOUND_COLOUR, icon: icon(''), title };
  const said = i18n.t('badge.outage', { services: list(now.services, i18n.t('app.locale')) });
  return { text: '!', colour: OUTAGE_COLOUR, icon: icon('outage-'), title: `${title}: ${said}` };
}

/** An outage comes first, then the errors found on the page; the title says all of it. */
async function lookOfTab(tabId: number, everywhere: Look): Promise<Look> {
  const findings = (await read(tabItem(tabId)))?.findings ?? [];
  const [first] = findings;
  if (!first) return everywhere;
  const title = `${everywhere.title}: ${i18n.t('badge.found', { error: i18n.t(`error.${keyOf(first.error)}.title`) })}`;
  if (everywhere.text !== '') return { ...everywhere, title };
  return { text: String(findings.length), colour: FOUND_COLOUR, icon: icon('found-'), title };
}

async function show(look: Look, tabId?: number): Promise<void> {
  const tab = tabId === undefined ? {} : { tabId };
  await Promise.all([
    browser.action.setTitle({ title: look.title, ...tab }),
    browser.action.setBadgeBackgroundColor({ color: look.colour, ...tab }),
    browser.action.setBadgeTextColor({ color: TEXT_COLOUR, ...tab }),
    browser.action.setIcon({ path: look.icon, ...tab }),
  ]);
  // Last, so that a badge is never seen without the words that explain it.
  await browser.action.setBadgeText({ text: look.text, ...tab });
}

async function current(now: number): Promise<Look> {
  return lookEverywhere(verdict(await read(STATUS), now));
}

/** Shows on one tab's button what its page said. A tab that closed meanwhile is no error. */
export async function showTabBadge(tabId: number, now: number): Promise<void> {
  await show(await lookOfTab(tabId, await current(now)), tabId).catch(() => undefined);
}

/** Shows the outage, or its end, on every tab, and again on each tab that has a finding of its own. */
export async function showBadges(now: number): Promise<void> {
  const everywhere = await current(now);
  await show(everywhere);
  for (const tabId of await storedTabIds()) {
    await show(await lookOfTab(tabId, everywhere), tabId).catch(() => undefined);
  }
}
