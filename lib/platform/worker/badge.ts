import { isSure } from '../../detection/sure';
import { list, moment } from '../../state/format';
import { keyOf } from '../../state/locale-keys';
import { type Attention, attention } from '../../status/attention';
import { worstVerdict } from '../../status/worst';
import { browser } from '../browser';
import { read, storedTabIds } from '../storage/read';
import { SETTINGS, STATUS, STATUS_DEVELOPER, tabItem } from '../storage/registry';
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

/** The button in words: the name, and what there is to say, also of what is muted or snoozed. */
function titleOf({ said, muted, snoozedUntil }: Attention, now: number): string {
  const locale = i18n.t('app.locale');
  const parts = [
    ...(said.kind === 'outage' ? [i18n.t('badge.outage', { services: list(said.services, locale) })] : []),
    ...(muted.length > 0 ? [i18n.t('badge.muted', { services: list(muted, locale) })] : []),
    ...(snoozedUntil === null ? [] : [i18n.t('badge.snoozed', { time: moment(snoozedUntil, now, locale) })]),
  ];
  return [i18n.t('app.name'), ...(parts.length > 0 ? [parts.join('; ')] : [])].join(': ');
}

function lookEverywhere(about: Attention, now: number): Look {
  const title = titleOf(about, now);
  return about.badge
    ? { text: '!', colour: OUTAGE_COLOUR, icon: icon('outage-'), title }
    : { text: '', colour: FOUND_COLOUR, icon: icon(''), title };
}

/** An outage comes first, then the errors found on the page; the title says all of it. */
async function lookOfTab(tabId: number, everywhere: Look): Promise<Look> {
  const findings = ((await read(tabItem(tabId)))?.findings ?? []).filter(isSure);
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
  const [status, developer, settings] = await Promise.all([
    read(STATUS),
    read(STATUS_DEVELOPER),
    read(SETTINGS),
  ]);
  const said = worstVerdict({ status, developer, settings }, now);
  return lookEverywhere(attention(said, settings, now), now);
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
