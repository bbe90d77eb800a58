import { computed, type ReadonlySignal } from '@preact/signals';
import { historyCsv } from '../status/history-csv';
import { serviceKey } from '../status/service-key';
import { DEFAULT_WATCH } from '../status/service-names';
import { SHOWN_DAYS, type Timeline, timelineOf } from '../status/timeline';
import { dayBorders } from '../status/timeline-days';
import { problemsByService } from '../status/timeline-problems';
import type { StatusState, WatchedService } from '../status/types';
import type { TextFile } from './ports';

/** A watched service with its last 90 days. */
export interface ServiceHistory {
  readonly service: WatchedService;
  readonly timeline: Timeline;
}

/** Those that backups need, and the others. */
export interface ServiceGroup {
  readonly kind: 'backup' | 'other';
  readonly rows: readonly ServiceHistory[];
}

/** What was reported of the watched services. */
export interface HistoryView {
  /** Services for backups first; a group without services is left out. */
  readonly groups: ReadonlySignal<readonly ServiceGroup[]>;
  /** When the first of the shown days began, ms. */
  readonly from: ReadonlySignal<number>;
  /** Whether anything is kept that can be saved. */
  readonly hasFile: ReadonlySignal<boolean>;
  /** Everything kept, as a table; null where nothing is. */
  readonly file: () => TextFile | null;
}

function localOffset(at: number): number {
  return -new Date(at).getTimezoneOffset() * 60_000;
}

function groupsOf(status: StatusState, borders: readonly number[]): ServiceGroup[] {
  const forBackups = new Set(DEFAULT_WATCH.map(serviceKey));
  const problems = problemsByService(status.incidents);
  const rows = status.services.map((service) => {
    const key = serviceKey(service.name);
    const timeline = timelineOf(service, status.watched, problems.get(key) ?? [], borders);
    return { service, timeline, kind: forBackups.has(key) ? 'backup' : 'other' } as const;
  });
  return (['backup', 'other'] as const)
    .map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind) }))
    .filter((group) => group.rows.length > 0);
}

/**
 * The history as a file for spreadsheets.
 * @param now ms since 1970, for the file's name
 * @returns null where nothing is kept
 */
export function historyFile({ incidents }: StatusState, now: number): TextFile | null {
  if (incidents.length === 0) return null;
  const day = new Date(now + localOffset(now)).toISOString().slice(0, 10);
  return {
    name: `backup-beacon-history-${day}.csv`,
    type: 'text/csv;charset=utf-8',
    text: historyCsv(incidents, localOffset),
  };
}

/**
 * Follows what was reported, in local days.
 * @param status null until the records are there
 * @param now ms since 1970
 */
export function createHistoryView(
  status: ReadonlySignal<StatusState | null>,
  now: ReadonlySignal<number>,
): HistoryView {
  // A number, so that the days are counted anew at midnight and not at every tick.
  const today = computed(() => dayBorders(now.value, 1, localOffset)[0] ?? now.value);
  const borders = computed(() => dayBorders(today.value, SHOWN_DAYS, localOffset));
  return {
    groups: computed(() => (status.value === null ? [] : groupsOf(status.value, borders.value))),
    from: computed(() => borders.value[0] ?? now.value),
    hasFile: computed(() => (status.value?.incidents.length ?? 0) > 0),
    file: () => (status.value === null ? null : historyFile(status.value, now.value)),
  };
}
