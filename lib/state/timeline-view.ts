import { computed, type ReadonlySignal } from '@preact/signals-core';
import { historyCsv } from '../status/history-csv';
import type { Source } from '../status/notice-book';
import { serviceKey } from '../status/service-key';
import { DEFAULT_WATCH } from '../status/service-names';
import { SHOWN_DAYS, type Timeline, timelineOf } from '../status/timeline';
import { dayBorders } from '../status/timeline-days';
import { problemsByService } from '../status/timeline-problems';
import type { StatusState, WatchedService } from '../status/types';
import { verdict } from '../status/verdict';
import type { Apple } from '../status/worst';
import { fileDay, localOffset } from './file-day';
import type { TextFile } from './ports';

/** A watched service with its last 90 days. */
export interface ServiceHistory {
  readonly service: WatchedService;
  readonly timeline: Timeline;
}

/** Those that backups need, the others, and those for developers, which have a file of their own. */
export interface ServiceGroup {
  readonly kind: 'backup' | 'other' | 'developer';
  readonly source: Source;
  readonly rows: readonly ServiceHistory[];
  /** Without a known status no service is said to be well. */
  readonly known: boolean;
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

function rowsOf(status: StatusState, borders: readonly number[]): ServiceHistory[] {
  const problems = problemsByService(status.incidents);
  return status.services.map((service) => {
    const own = problems.get(serviceKey(service.name)) ?? [];
    return { service, timeline: timelineOf(service, status.watched, own, borders) };
  });
}

/** Whether Apple reports a problem or maintenance of a service, or has announced some. */
export function isTroubled({ active, maintenance }: WatchedService): boolean {
  return active !== null || maintenance !== null;
}

/** Problems first, then maintenance; the rest as the watch list has it. */
function worstFirst(rows: readonly ServiceHistory[]): readonly ServiceHistory[] {
  const place = ({ service }: ServiceHistory) => (service.active ? 0 : service.maintenance ? 1 : 2);
  return [...rows].sort((a, b) => place(a) - place(b));
}

function isKnown(status: StatusState, now: number): boolean {
  const said = verdict(status, now);
  return said.kind !== 'unknown' || said.problem === 'none-listed';
}

function groupsOf(
  { status, developer, settings }: Apple,
  borders: readonly number[],
  known: Readonly<Record<Source, boolean>>,
): ServiceGroup[] {
  const forBackups = new Set(DEFAULT_WATCH.map(serviceKey));
  const isForBackups = ({ service }: ServiceHistory) => forBackups.has(serviceKey(service.name));
  const rows = rowsOf(status, borders);
  const own = { source: 'consumer', known: known.consumer } as const;
  const groups: ServiceGroup[] = [
    { kind: 'backup', rows: rows.filter(isForBackups), ...own },
    { kind: 'other', rows: rows.filter((row) => !isForBackups(row)), ...own },
  ];
  if (settings.watchDeveloper?.length)
    groups.push({
      kind: 'developer',
      source: 'developer',
      rows: rowsOf(developer, borders),
      known: known.developer,
    });
  return groups
    .filter((group) => group.rows.length > 0)
    .map((group) => ({ ...group, rows: worstFirst(group.rows) }));
}

/** What is kept of both files. */
type Histories = Pick<Apple, 'status' | 'developer'>;

/** Whether anything is kept of either file. */
export function hasHistory({ status, developer }: Histories): boolean {
  return status.incidents.length + developer.incidents.length > 0;
}

/**
 * The history of both files as one for spreadsheets, the newest first.
 * @param now ms since 1970, for the file's name
 * @returns null where nothing is kept
 */
export function historyFile({ status, developer }: Histories, now: number): TextFile | null {
  const incidents = [...status.incidents, ...developer.incidents].sort((a, b) => b.start - a.start);
  if (incidents.length === 0) return null;
  return {
    name: `backup-beacon-history-${fileDay(now)}.csv`,
    type: 'text/csv;charset=utf-8',
    text: historyCsv(incidents, localOffset),
  };
}

/**
 * Follows what was reported, in local days.
 * @param apple null until the records are there
 * @param now ms since 1970
 */
export function createHistoryView(
  apple: ReadonlySignal<Apple | null>,
  now: ReadonlySignal<number>,
): HistoryView {
  // A number, so that the days are counted anew at midnight and not at every tick.
  const today = computed(() => dayBorders(now.value, 1, localOffset)[0] ?? now.value);
  const borders = computed(() => dayBorders(today.value, SHOWN_DAYS, localOffset));
  const knows = (source: 'status' | 'developer') =>
    computed(() => apple.value !== null && isKnown(apple.value[source], now.value));
  const [consumer, developer] = [knows('status'), knows('developer')];
  const file = (): TextFile | null => (apple.value === null ? null : historyFile(apple.value, now.value));
  return {
    groups: computed(() =>
      apple.value === null
        ? []
        : groupsOf(apple.value, borders.value, { consumer: consumer.value, developer: developer.value }),
    ),
    from: computed(() => borders.value[0] ?? now.value),
    hasFile: computed(() => apple.value !== null && hasHistory(apple.value)),
    file,
  };
}
