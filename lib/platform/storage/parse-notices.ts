import { fields, list, moment, oneOf } from '../../knowledge/values';
import type { IncidentNotice } from '../../status/alerts';
import type { Parsed } from './item';

export interface NoticeBook {
  /** Recorded, not yet shown. */
  readonly due: readonly IncidentNotice[];
  /** Ids that were shown, newest last. */
  readonly shown: readonly string[];
}

function texts(raw: unknown): string[] {
  return list(raw).filter((text) => typeof text === 'string');
}

function parseNotice(raw: unknown): readonly IncidentNotice[] {
  const { id, incident, ...rest } = fields(raw) ?? {};
  const kind = oneOf(['start', 'end'], rest.kind);
  const start = moment(rest.start);
  if (kind === null || start === null || typeof id !== 'string' || typeof incident !== 'string') return [];
  return [{ id, kind, incident, services: texts(rest.services), start, end: moment(rest.end) }];
}

/**
 * Reads the stored notices; a bad one costs only itself.
 * @param raw anything
 * @returns null where it has not the form of a notice book
 */
export function parseNotices(raw: unknown): Parsed<NoticeBook> | null {
  const stored = fields(raw);
  if (!Array.isArray(stored?.due)) return null;
  const due = list(stored.due).flatMap(parseNotice);
  return { value: { due, shown: texts(stored.shown) }, damaged: due.length < stored.due.length };
}
