import type { Finding, StorageMeter } from '../../detection/types';
import { replan } from '../../diagnosis/case';
import { plan } from '../../diagnosis/plan';
import type { Checklist, Situation } from '../../diagnosis/types';
import type { ErrorId, SignId } from '../../knowledge/ids';
import type { StatusState } from '../../status/types';
import { verdict } from '../../status/verdict';
import { read, storedTabIds } from '../storage/read';
import { BOOK, STATUS, TYPED, tabItem } from '../storage/registry';
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
export async function planContext(now: number): Promise<{ incident: boolean }> {
  return { incident: outageNow(await read(STATUS), now) !== null };
}

/** Used and total bytes, where the page shows both. */
export function room(meter: StorageMeter | null): { meter?: { used: number; total: number } } {
  return meter && 'used' in meter ? { meter: { used: meter.used, total: meter.total } } : {};
}

/** What the text or the page that said this error in these words says besides; nothing where it is there no more. */
export async function seenWith(error: ErrorId, quote: string): Promise<Pick<Situation, 'meter' | 'signs'>> {
  const says = (finding: Finding) => finding.error === error && finding.quote === quote;
  const typed = await read(TYPED);
  if (typed?.findings.some(says)) return { signs: typed.signs };
  const tabs = await Promise.all((await storedTabIds()).map((id) => read(tabItem(id))));
  const tab = tabs.find((one) => one?.findings.some(says));
  return tab ? { ...room(tab.meter), signs: tab.signs } : {};
}

/** The plan for a finding that nobody has begun to work on, or null without a finding. */
export function planFor(
  findings: readonly Finding[],
  seen: { readonly meter: StorageMeter | null; readonly signs: readonly SignId[] },
  context: { readonly incident: boolean },
): Checklist | null {
  const [first] = findings;
  if (first === undefined) return null;
  const { meter, signs } = seen;
  return plan({ error: first.error, ...context, ...room(meter), signs, answers: {}, outcomes: [] });
}

async function replanTabs(context: { incident: boolean }): Promise<void> {
  for (const id of await storedTabIds()) {
    await update([tabItem(id)], ([tab]) => [
      tab && { ...tab, checklist: planFor(tab.findings, tab, context) },
    ]);
  }
}

/**
 * Makes every stored plan anew when an incident has started or ended since they were made. Safe to call at any time:
 * a worker killed in the middle does it again on its next start.
 */
export async function replanIfIncidentChanged(now: number): Promise<void> {
  const incident = outageNow(await read(STATUS), now);
  if ((await read(PLANNED_FOR)) === incident) return;
  const context = { incident: incident !== null };
  await update([BOOK], ([book]) => [
    { ...book, cases: book.cases.map((entry) => (entry.closed ? entry : replan(entry, context))) },
  ]);
  await replanTabs(context);
  await update([TYPED], ([typed]) => [
    typed && { ...typed, checklist: planFor(typed.findings, { meter: null, signs: typed.signs }, context) },
  ]);
  await update([PLANNED_FOR], () => [incident]);
}
