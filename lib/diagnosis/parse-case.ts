import { ERROR_IDS, FIX_IDS, QUESTION_IDS, type QuestionId, SIGN_IDS } from '../knowledge/ids';
import { byteCount, fields, list, moment, oneOf, shortText } from '../knowledge/values';
import { salvageChecklist } from './parse-checklist';
import { SIZE_NAMES } from './sizes';
import type { Case, Outcome, Sizes } from './types';

const OUTCOMES: readonly Outcome[] = ['worked', 'no-help', 'skip'];
const ORIGINS: readonly Case['origin'][] = ['page', 'typed', 'picked'];
const CLOSINGS = ['worked', 'put-away'] as const;

/**
 * Reads a stored or imported case. Steps, causes and questions that this version does not know are dropped, the rest is
 * kept; a damaged checklist falls back to the hand-over until the case is planned anew.
 * @param raw anything
 * @returns null where the id, the error or a time is missing or unknown
 */
export function parseCase(raw: unknown): Case | null {
  const stored = fields(raw);
  if (stored === null) return null;
  const { id, quote } = stored;
  const error = oneOf(ERROR_IDS, stored.error);
  const origin = oneOf(ORIGINS, stored.origin);
  const openedAt = moment(stored.openedAt);
  const changedAt = moment(stored.changedAt);
  if (error === null || origin === null || typeof id !== 'string' || id === '') return null;
  if (openedAt === null || changedAt === null) return null;
  return {
    id,
    ...parseOwner(stored.device),
    error,
    origin,
    quote: typeof quote === 'string' ? quote : '',
    openedAt,
    changedAt,
    closed: parseClosed(stored.closed),
    answers: byQuestion(stored.answers, (value) => (typeof value === 'string' ? value : null)),
    answeredAt: byQuestion(stored.answeredAt, moment),
    outcomes: list(stored.outcomes).flatMap(parseOutcome),
    ...parseMeter(stored.meter),
    ...(stored.loose === true && { loose: true }),
    ...(stored.signs === undefined ? {} : { signs: parseSigns(stored.signs) }),
    ...parseSizes(stored.sizes),
    checklist: salvageChecklist(stored.checklist, error),
  };
}

function parseOwner(raw: unknown): Pick<Case, 'device'> {
  const device = shortText(raw);
  return device === null ? {} : { device };
}

function parseOutcome(raw: unknown): Case['outcomes'] {
  const fix = oneOf(FIX_IDS, fields(raw)?.fix);
  const outcome = oneOf(OUTCOMES, fields(raw)?.outcome);
  const at = moment(fields(raw)?.at);
  return fix === null || outcome === null || at === null ? [] : [{ fix, outcome, at }];
}

/**
 * Reads stored ids of signs; those that this version does not know are dropped.
 * @param raw anything
 */
export function parseSigns(raw: unknown): NonNullable<Case['signs']> {
  return list(raw).flatMap((sign) => oneOf(SIGN_IDS, sign) ?? []);
}

function parseMeter(raw: unknown): Pick<Case, 'meter'> {
  const used = moment(fields(raw)?.used);
  const total = moment(fields(raw)?.total);
  return used === null || total === null ? {} : { meter: { used, total } };
}

/** Each size by itself: a bad one costs no other. */
function parseSizes(raw: unknown): Pick<Case, 'sizes'> {
  const sizes: { -readonly [Name in keyof Sizes]: Sizes[Name] } = {};
  for (const name of SIZE_NAMES) {
    const bytes = byteCount(fields(raw)?.[name]);
    if (bytes !== null) sizes[name] = bytes;
  }
  return Object.keys(sizes).length === 0 ? {} : { sizes };
}

function parseClosed(raw: unknown): Case['closed'] {
  const at = moment(fields(raw)?.at);
  const how = oneOf(CLOSINGS, fields(raw)?.how);
  return at === null || how === null ? null : { at, how };
}

function byQuestion<T>(raw: unknown, read: (value: unknown) => T | null): Partial<Record<QuestionId, T>> {
  const parsed: Partial<Record<QuestionId, T>> = {};
  for (const [key, stored] of Object.entries(fields(raw) ?? {})) {
    const id = oneOf(QUESTION_IDS, key);
    const value = read(stored);
    if (id !== null && value !== null) parsed[id] = value;
  }
  return parsed;
}
