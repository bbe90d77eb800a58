import { fields, list, moment, moments, shortText } from '../knowledge/values';
import { MOST_PARTS, type Part } from './parts';
import { parseSays } from './says';
import type { Incident } from './types';

/** Times that a part may have; in records of earlier versions it has none of them. */
const TIMES = ['end', 'endSeen', 'seen', 'posted', 'before'] as const;

function parsePart(value: unknown): Part | null {
  const raw = fields(value);
  const service = shortText(raw?.service);
  const start = moment(raw?.start);
  if (!raw || !service || start === null) return null;
  return { service, messageId: shortText(raw.messageId) ?? '', start, ...moments(raw, TIMES) };
}

function endingOf(value: unknown, end: number | null): Incident['ending'] {
  if (end === null) return null;
  return value === 'resolved' ? 'resolved' : 'vanished';
}

/** @returns the incident as it was stored, or null where id, services or start are damaged; a bad part costs itself */
export function parseIncident(value: unknown): Incident | null {
  const raw = fields(value);
  const id = shortText(raw?.id);
  const start = moment(raw?.start);
  if (!raw || !id || start === null) return null;
  const services = list(raw.services)
    .map(shortText)
    .filter((key): key is string => key !== null && key !== '');
  if (services.length === 0) return null;
  // An end that cannot be read is still an end: only null means that it goes on.
  const end = raw.end === null ? null : Math.max(moment(raw.end) ?? start, start);
  const parts = list(raw.parts)
    .map(parsePart)
    .filter((part) => part !== null);
  return {
    id,
    services,
    start,
    seen: moment(raw.seen) ?? start,
    end,
    ending: endingOf(raw.ending, end),
    parts: parts.slice(0, MOST_PARTS),
    ...(end !== null && moments(raw, ['endSeen'])),
    ...parseSays(raw.says),
    ...(raw.endTold === true && { endTold: true as const }),
  };
}
