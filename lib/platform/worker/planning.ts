import type { Finding, StorageMeter } from '../../detection/types';
import { type CaseContext, replan } from '../../diagnosis/case';
import { plan } from '../../diagnosis/plan';
import type { Case, Checklist } from '../../diagnosis/types';
import type { SignId } from '../../knowledge/ids';
import { currentDevice, ownerOf, versionOf } from '../../state/devices';
import type { StatusState } from '../../status/types';
import { verdict } from '../../status/verdict';
import { read, storedTabIds } from '../storage/read';
import { BOOK, SETTINGS, STATUS, TYPED, tabItem } from '../storage/registry';
import { PLANNED_FOR } from '../storage/session-marks';
import { update } from '../storage/update';

/** The outage that is said to go on now, by the rule that screens say it by, or null. */
function outageNow(status: StatusState, now: number): string | null {
  if (verdict(status, now).kind !== 'outage') return null;
  return status.incidents.find((incident) => incident.end === null)?.id ?? 'outage';
}

/**
 * Facts beside the case itself that a plan depends on.
 * @param now ms since 1970 UTC
 */
export async function planContext(now: number): Promise<CaseContext> {
  const settings = await read(SETTINGS);
  const incident = outageNow(await read(STATUS), now) !== null;
  return { incident, ...versionOf(settings, currentDevice(settings).id) };
}

/** Used and total bytes, where the page shows both. */
export function room(meter: StorageMeter | null): { meter?: { used: number; total: number } } {
  return meter && 'used' in meter ? { meter: { used: meter.used, total: meter.total } } : {};
}

/**
 * What the text or the page that said this error in these words says besides; nothing where it is there no more.
 * @param origin which of the two is meant where both say the same
 */
export async function seenWith(
  { error, quote }: Pick<Case, 'error' | 'quote'>,
  origin: Case['origin'],
): Promise<Pick<Case, 'meter' | 'signs' | 'loose' | 'language'>> {
  const says = (finding: Finding) => finding.error === error && finding.quote === quote;
  const typed = origin === 'page' ? null : await read(TYPED);
  const told = typed?.findings.find(says);
  if (typed && told) return { signs: typed.signs, ...kindOf(told) };
  const tabs = await Promise.all((await storedTabIds()).map((id) => read(tabItem(id))));
  const tab = tabs.find((one) => one?.findings.some(says));
  return tab ? { ...room(tab.meter), signs: tab.signs, ...kindOf(tab.findings.find(says)) } : {};
}

/** What a case keeps of the words themselves. */
function kindOf(finding: Finding | undefined): Pick<Case, 'loose' | 'language'> {
  return { ...isLoose(finding), ...(finding?.language && { language: finding.language }) };
}

/** Apple's own wording and codes are sure; what was read out of somebody's own words may be another error of its kind. */
function isLoose(finding: Finding | undefined): { readonly loose?: true } {
  return finding?.evidence === 'words' ? { loose: true } : {};
}

/** The plan for a finding that nobody has begun to work on, or null without a finding. */
export function planFor(
  findings: readonly Finding[],
  about: { readonly meter: StorageMeter | null; readonly signs: readonly SignId[] },
  context: CaseContext,
): Checklist | null {
  const [first] = findings;
  if (first === undefined) return null;
  const { meter, signs } = about;
  const seen = { ...room(meter), signs, ...isLoose(first) };
  return plan({ error: first.error, ...context, ...seen, answers: {}, outcomes: [] });
}

async function replanTabs(context: CaseContext): Promise<void> {
  for (const id of await storedTabIds()) {
    await update([tabItem(id)], ([tab]) => [
      tab && { ...tab, checklist: planFor(tab.findings, tab, context) },
    ]);
  }
}

/** The very same case where its plan stays as it is, so that nothing is written for nothing. */
function replanned(entry: Case, context: CaseContext): Case {
  const made = replan(entry, context);
  return JSON.stringify(made.checklist) === JSON.stringify(entry.checklist) ? entry : made;
}

/** Makes every stored plan anew: each open case for its own device, the rest for the current one. */
export async function replanAll(now: number): Promise<void> {
  const context = await planContext(now);
  await update([SETTINGS, BOOK], ([settings, book]) => {
    const again = (entry: Case): Case => {
      if (entry.closed) return entry;
      return replanned(entry, { incident: context.incident, ...versionOf(settings, ownerOf(entry)) });
    };
    const cases = book.cases.map(again);
    return [settings, cases.every((entry, at) => entry === book.cases[at]) ? book : { ...book, cases }];
  });
  await replanTabs(context);
  await update([TYPED], ([typed]) => [
    typed && { ...typed, checklist: planFor(typed.findings, { meter: null, signs: typed.signs }, context) },
  ]);
}

/**
 * Makes every stored plan anew when an incident has started or ended since they were made. Safe to call at any time:
 * a worker killed in the middle does it again on its next start.
 */
export async function replanIfIncidentChanged(now: number): Promise<void> {
  const incident = outageNow(await read(STATUS), now);
  if ((await read(PLANNED_FOR)) === incident) return;
  await replanAll(now);
  await update([PLANNED_FOR], () => [incident]);
}
