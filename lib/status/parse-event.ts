import { fields } from '../knowledge/values';
import { parseFeedDate } from './dates';
import type { EventState, FeedEvent } from './types';

const LONGEST_MESSAGE = 1000;
/** Of a type; seen: up to 11 letters. */
const LONGEST_TYPE = 40;
/** Seen: 4 to 10 digits. */
const LONGEST_ID = 40;
/** Latest moment that a Date can hold, ms. */
const LATEST = 8.64e15;

/** Past words: `resolved`, and `completed` for maintenance. */
const STATES: ReadonlyMap<string, EventState> = new Map([
  ['ongoing', 'ongoing'],
  ['upcoming', 'upcoming'],
  ['resolved', 'past'],
  ['completed', 'past'],
]);

function text(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

function moment(epoch: unknown, posted: unknown): number | null {
  const ms = typeof epoch === 'string' && /^\d+$/.test(epoch) ? Number(epoch) : epoch;
  if (typeof ms === 'number' && ms > 0 && ms <= LATEST) return ms;
  return parseFeedDate(posted);
}

// A word never seen counts as going on: an outage must not be missed because Apple found a new word for it.
function stateOf(word: unknown, end: number | null, datePosted: unknown): EventState {
  const known = text(word).toLowerCase();
  if (known !== '') return STATES.get(known) ?? 'ongoing';
  return end === null || end > (parseFeedDate(datePosted) ?? end) ? 'ongoing' : 'past';
}

/** What every event in the form read here has at least one of. */
const MARKS = ['eventStatus', 'statusType', 'messageId', 'epochStartDate', 'startDate'];

/**
 * What is lost with an item that parseEvent() could not read.
 * @param value an item of `events` for which there is no event
 * @returns `nothing` for a null, or for something that says it is over or planned; `foreign` for an object in another
 *   form; `damaged` for all else: it may be an outage
 */
export function lossOf(value: unknown): 'nothing' | 'foreign' | 'damaged' {
  if (value === null || value === undefined) return 'nothing';
  const raw = fields(value);
  if (!raw) return 'damaged';
  const state = STATES.get(text(raw.eventStatus).toLowerCase());
  if (state === 'past' || state === 'upcoming') return 'nothing';
  return Object.keys(raw).length > 0 && !MARKS.some((mark) => mark in raw) ? 'foreign' : 'damaged';
}

/**
 * Reads one item of `events`.
 * @param value anything
 * @returns the event, times in ms, with `start` 0 where something goes on and no start is given; null where the item
 *   is no event, or is over or planned at no known time
 */
export function parseEvent(value: unknown): FeedEvent | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const raw = value as Record<string, unknown>; // an object that is no array; every field is checked below
  const end = moment(raw.epochEndDate, raw.endDate);
  const state = stateOf(raw.eventStatus, end, raw.datePosted);
  const start = moment(raw.epochStartDate, raw.startDate);
  const messageId = text(raw.messageId).slice(0, LONGEST_ID);
  const type = text(raw.statusType).slice(0, LONGEST_TYPE);
  if (start === null && (state !== 'ongoing' || (type === '' && messageId === ''))) return null;
  return {
    messageId,
    type,
    state,
    start: start ?? 0,
    end,
    message: text(raw.message).slice(0, LONGEST_MESSAGE),
  };
}

/**
 * @param event an event of the feed
 * @returns whether it stands for maintenance, which is shown and raises no alarm
 */
export function isMaintenance(event: FeedEvent): boolean {
  return event.type.toLowerCase() === 'maintenance';
}

/**
 * @param event an event of the feed
 * @returns whether Apple says that something is wrong at this moment
 */
export function isActive(event: FeedEvent): boolean {
  return event.state === 'ongoing' && !isMaintenance(event);
}
