import { detectOnPage, meterOf } from '../../detection/detect';
import { signsOnPage } from '../../detection/signs';
import { isSure } from '../../detection/sure';
import type { Finding, PageReading } from '../../detection/types';
import type { CaseContext } from '../../diagnosis/case';
import type { FrameRecord, StoredTab } from '../storage/parse-tab';
import { tabItem } from '../storage/registry';
import { remove, update } from '../storage/update';
import { showTabBadge } from './badge';
import { planContext, planFor } from './planning';

/** Findings of all frames, each error once, surest first; what is not sure only where nothing is. */
export function mergeFindings(frames: readonly FrameRecord[]): readonly Finding[] {
  const best = new Map<string, Finding>();
  for (const finding of frames.flatMap((frame) => frame.findings)) {
    const known = best.get(finding.error);
    if (!known || finding.confidence > known.confidence) best.set(finding.error, finding);
  }
  const all = [...best.values()].sort((a, b) => b.confidence - a.confidence);
  const sure = all.filter(isSure);
  return sure.length > 0 ? sure : all;
}

function withFrames(frames: StoredTab['frames'], context: CaseContext): StoredTab | null {
  const all = Object.values(frames);
  if (all.length === 0) return null;
  const findings = mergeFindings(all);
  const meter = all.find((frame) => frame.meter)?.meter ?? null;
  const signs = [...new Set(all.flatMap((frame) => frame.signs))];
  return { frames, findings, meter, signs, checklist: planFor(findings, { meter, signs }, context) };
}

/** Takes in what a frame of a tab says now, and sets that tab's badge. */
export async function takeReading(
  from: { readonly tabId: number; readonly frameId: number; readonly page: string },
  reading: PageReading,
  now: number,
): Promise<void> {
  const { tabId, frameId, page } = from;
  const findings = detectOnPage(reading);
  const context = await planContext(now);
  await update([tabItem(tabId)], ([tab]) => [
    withFrames(
      {
        ...tab?.frames,
        [frameId]: {
          page,
          findings,
          meter: meterOf(reading),
          signs: signsOnPage(reading),
        },
      },
      context,
    ),
  ]);
  await showTabBadge(tabId, now);
}

/**
 * Forgets what a frame said when its document goes away; the top frame takes the whole tab with it, and the browser
 * itself clears the badge of a tab that goes to another page.
 */
export async function leavePage(
  from: { readonly tabId: number; readonly frameId: number; readonly page: string },
  now: number,
): Promise<void> {
  const { tabId, frameId, page } = from;
  const context = await planContext(now);
  await update([tabItem(tabId)], ([tab]) => {
    if (!tab || tab.frames[frameId]?.page !== page) return [tab];
    if (frameId === 0) return [null];
    const { [frameId]: _left, ...rest } = tab.frames;
    return [withFrames(rest, context)];
  });
  if (frameId !== 0) await showTabBadge(tabId, now);
}

/** Forgets a closed tab. */
export function forgetTab(tabId: number): Promise<void> {
  return remove(tabItem(tabId));
}
