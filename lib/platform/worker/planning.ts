import type { Finding, StorageMeter } from '../../detection/types';
import { replan } from '../../diagnosis/case';
import { plan } from '../../diagnosis/plan';
import type { Checklist } from '../../diagnosis/types';
import type { ErrorId } from '../../knowledge/ids';
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

/** The storage meter of a page that said this error in these words; nothing where no such page is open. */
export async function meterSeen(
  error: ErrorId,
  quote: string,
): Promise<{ meter?: { used: number; total: number } }> {
  const tabs = await Promise.all((await storedTabIds()).map((id) => read(tabItem(id))));
  const says = (finding: Finding) => finding.error === error && finding.quote === quote;
  return room(tabs.find((tab) => tab?.findings.some(says))?.meter ?? null);
}

/** The plan for a finding that nobody has begun to work on, or null without a finding. */
export function planFor(
  findings: readonly Finding[],
  meter: StorageMeter | null,
  context: { readonly incident: boolean },
): Checklist | null {
  const [first] = findings;
  return first ? plan({ error: first.error, ...context, ...room(meter), answers: {}, outcomes: [] }) : null;
}

async function replanTabs(context: { incident: boolean }): Promise<void> {
  for (const id of await storedTabIds()) {
    await update([tabItem(id)], ([tab]) => [
      tab && { ...tab, checklist: planFor(tab.findings, tab.meter, context) },
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
    typed && { ...typed, checklist: planFor(typed.findings, null, context) },
  ]);
  await update([PLANNED_FOR], () => [incident]);
}
