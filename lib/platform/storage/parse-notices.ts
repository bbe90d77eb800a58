import { fields, list, moment, oneOf } from '../../knowledge/values';
import { type IncidentNotice, type NoticeBook, withAsked } from '../../status/notice-book';
import type { Parsed } from './item';

function texts(raw: unknown): string[] {
  return list(raw).filter((text) => typeof text === 'string');
}

function parseNotice(raw: unknown): readonly IncidentNotice[] {
  const { id, incident, ...rest } = fields(raw) ?? {};
  const kind = oneOf(['start', 'end'], rest.kind);
  const start = moment(rest.start);
  if (kind === null || start === null || typeof id !== 'string' || typeof incident !== 'string') return [];
  const asked = rest.asked === true && { asked: true as const };
  const developer = rest.developer === true && { developer: true as const };
  const about = { services: texts(rest.services), start, end: moment(rest.end) };
  return [{ id, kind, incident, ...about, ...asked, ...developer }];
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
  const book = withAsked({ due, shown: texts(stored.shown) }, texts(stored.asked));
  return { value: book, damaged: due.length < stored.due.length };
}
