import { fields, moment, moments, shortText } from '../knowledge/values';
import type { EventState, FeedEvent, WatchedService } from './types';

function isState(value: unknown): value is EventState {
  return value === 'ongoing' || value === 'upcoming' || value === 'past';
}

function parseStoredEvent(value: unknown): FeedEvent | null {
  const raw = fields(value);
  const start = moment(raw?.start);
  if (!raw || start === null || !isState(raw.state)) return null;
  return {
    messageId: shortText(raw.messageId) ?? '',
    type: shortText(raw.type) ?? '',
    state: raw.state,
    start,
    end: moment(raw.end),
    message: shortText(raw.message) ?? '',
  };
}

/**
 * Reads a watched service as it was stored.
 * @returns null where the name, or an event that it had, cannot be read: what was wrong must not turn into "fine"
 */
export function parseWatchedService(value: unknown): WatchedService | null {
  const raw = fields(value);
  const name = shortText(raw?.name);
  if (!raw || !name || typeof raw.listed !== 'boolean') return null;
  const active = parseStoredEvent(raw.active);
  const maintenance = parseStoredEvent(raw.maintenance);
  if ((raw.active && !active) || (raw.maintenance && !maintenance)) return null;
  return { name, listed: raw.listed, active, maintenance, ...moments(raw, ['since', 'missing']) };
}
