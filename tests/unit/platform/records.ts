import { vi } from 'vitest';
import type { Finding } from '../../../lib/detection/types';
import { openCase } from '../../../lib/diagnosis/case';
import type { Case } from '../../../lib/diagnosis/types';
import type { ErrorId } from '../../../lib/knowledge/ids';
import { encode, type Item } from '../../../lib/platform/storage/item';
import { EMPTY_STATUS } from '../../../lib/status/state';
import type { Incident, StatusState } from '../../../lib/status/types';
import { HOUR, MINUTE, NOON } from '../status/support';
import browser from './fake-polyfill';

export { HOUR, MINUTE, NOON };

/** An empty browser at noon, with no jitter. */
export function freshBrowser(): void {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  browser.reset();
  vi.setSystemTime(NOON);
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
}

/** Stores a value as the worker would. */
export async function store<T>(item: Item<T>, value: T): Promise<void> {
  await browser.storage[item.area].set({ [item.key]: encode(item, value) });
}

/** Stores anything under an item's key. */
export async function storeRaw(item: Item<unknown>, raw: unknown): Promise<void> {
  await browser.storage[item.area].set({ [item.key]: raw });
}

export function finding(error: ErrorId, confidence = 0.9): Finding {
  return {
    error,
    confidence,
    quote: `quote of ${error}`,
    evidence: 'phrase',
    language: 'en',
    because: ['a', 'b'],
  };
}

/** A case as it is when opened, with the changes given. */
export function aCase(error: ErrorId, part: Partial<Case> = {}): Case {
  const fresh = openCase({
    id: `case-${error}`,
    error,
    quote: `quote of ${error}`,
    origin: 'typed',
    at: NOON - HOUR,
    context: { incident: false },
  });
  return { ...fresh, ...part };
}

/** An incident that goes on. */
export const OPEN: Incident = {
  id: 'i1',
  services: ['icloud backup'],
  start: NOON - 2 * HOUR,
  seen: NOON - HOUR,
  end: null,
  ending: null,
  parts: [{ service: 'icloud backup', messageId: '1', start: NOON - 2 * HOUR }],
};

/** A status that was checked four minutes ago and shows these incidents. */
export function statusWith(incidents: readonly Incident[], part: Partial<StatusState> = {}): StatusState {
  return {
    ...EMPTY_STATUS,
    services: [{ name: 'iCloud Backup', listed: true, active: null, maintenance: null }],
    incidents,
    lastGoodAt: NOON - 4 * MINUTE,
    lastTriedAt: NOON - 4 * MINUTE,
    dueAt: NOON + 6 * MINUTE,
    ...part,
  };
}
