import { displayName } from './display-name';
import type { OffsetAt } from './timeline-days';
import { problemsByService, type ServiceProblem } from './timeline-problems';
import type { Incident } from './types';

const MINUTE = 60_000;
const COLUMNS = [
  'incident',
  'service',
  'began',
  'ended',
  'minutes',
  'ending',
  'first_seen',
  'seen_going_on',
  'late_minutes_at_least',
  'late_minutes_at_most',
  'posted_after_end',
  'apple_message_ids',
];

/** A spreadsheet runs what begins so: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** As RFC 4180 asks for it, and never a formula. */
function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value ?? '') ? `'${value}` : (value ?? '');
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function two(amount: number): string {
  return String(Math.floor(amount)).padStart(2, '0');
}

/** @returns ISO 8601 local time with its offset, such as "2026-11-12T14:05:00+01:00"; '' for null */
export function isoLocal(at: number | null, offsetAt: OffsetAt): string {
  if (at === null) return '';
  const offset = Math.trunc(offsetAt(at) / MINUTE);
  const wall = new Date(at + offset * MINUTE).toISOString().replace(/\.\d+Z$/, '');
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}

function minutes(ms: number): number {
  return Math.round(ms / MINUTE);
}

function lateCells({ lateness }: ServiceProblem): (string | number | null)[] {
  if (lateness.kind === 'unknown') return [null, null, null];
  const most = minutes(lateness.most);
  const least = {
    known: most,
    most: null,
    between: lateness.kind === 'between' ? minutes(lateness.least) : 0,
  };
  return [least[lateness.kind], most, lateness.afterEnd ? 'yes' : 'no'];
}

function row(problem: ServiceProblem, offsetAt: OffsetAt): string {
  const { incident, service, start, end, ending, seen, wasLive, messageIds } = problem;
  const cells = [
    incident,
    displayName(service),
    isoLocal(start, offsetAt),
    isoLocal(end, offsetAt),
    end === null ? null : minutes(end - start),
    ending ?? 'ongoing',
    isoLocal(seen, offsetAt),
    wasLive ? 'yes' : 'no',
    ...lateCells(problem),
    messageIds.join(' '),
  ];
  return cells.map(cell).join(',');
}

/**
 * The history as a table that spreadsheets and programs read: a line for each service of each incident.
 * @param incidents as they are kept; their bounds bound the table
 * @returns CSV as of RFC 4180, the newest first, UTF-8 without a mark
 */
export function historyCsv(incidents: readonly Incident[], offsetAt: OffsetAt): string {
  const rows = [...problemsByService(incidents).values()]
    .flat()
    .sort((a, b) => b.start - a.start || a.incident.localeCompare(b.incident))
    .map((problem) => row(problem, offsetAt));
  return [COLUMNS.join(','), ...rows, ''].join('\r\n');
}
