import { ERROR_IDS, FIX_IDS, QUESTION_IDS, type QuestionId, SIGN_IDS } from '../knowledge/ids';
import {
  byteCount,
  fields,
  languageTag,
  list,
  moment,
  oneOf,
  readable,
  shortText,
} from '../knowledge/values';
import { salvageChecklist } from './parse-checklist';
import { SIZE_NAMES } from './sizes';
import type { Case, Outcome } from './types';

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
    ...readable(stored, ['device'], shortText),
    ...readable(stored, ['language'], languageTag),
    error,
    origin,
    quote: typeof quote === 'string' ? quote : '',
    openedAt,
    changedAt,
    closed: parseClosed(stored.closed),
    answers: byQuestion(stored.answers, shortText),
    answeredAt: byQuestion(stored.answeredAt, moment),
    outcomes: list(stored.outcomes).flatMap(parseOutcome),
    ...parseMeter(stored.meter),
    ...(stored.loose === true && { loose: true }),
    ...(stored.signs !== undefined && { signs: parseSigns(stored.signs) }),
    ...parseSizes(stored.sizes),
    checklist: salvageChecklist(stored.checklist, error),
  };
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

function parseSizes(raw: unknown): Pick<Case, 'sizes'> {
  const sizes = readable(fields(raw), SIZE_NAMES, byteCount);
  return Object.keys(sizes).length === 0 ? {} : { sizes };
}

function parseClosed(raw: unknown): Case['closed'] {
  const at = moment(fields(raw)?.at);
  const how = oneOf(CLOSINGS, fields(raw)?.how);
  return at === null || how === null ? null : { at, how };
}

function byQuestion<T>(raw: unknown, read: (value: unknown) => T | null): Partial<Record<QuestionId, T>> {
  const stored = fields(raw) ?? {};
  const ids = Object.keys(stored).flatMap((key) => oneOf(QUESTION_IDS, key) ?? []);
  return readable(stored, ids, read);
}
