import { describe, expect, it } from 'vitest';
import { isDue, mayCheckEarly, nextDue } from '../../../lib/status/schedule';
import { EMPTY_STATUS } from '../../../lib/status/state';
import { HOUR, MINUTE, NOON } from './support';

const usual = { at: NOON, open: false, failures: 0, retryAfterMs: null, random: 0.5 };

describe('nextDue', () => {
  it.each([
    ['10 minutes on', {}, 10],
    ['30 % less', { random: 0 }, 7],
    ['30 % more', { random: 1 }, 13],
    ['5 minutes while an incident is open', { open: true }, 5],
    ['a first failure', { failures: 1 }, 8],
    ['a first failure while open', { failures: 1, open: true }, 8],
    ['a second', { failures: 2 }, 16],
    ['a third', { failures: 3 }, 32],
    ['a fourth', { failures: 4 }, 60],
    ['a thousandth', { failures: 1000 }, 60],
    ['a cap with jitter', { failures: 2000, random: 1 }, 78],
    ['a first that sent nothing', { failures: 1, unsent: true }, 2],
    ['a third that sent nothing', { failures: 3, unsent: true }, 8],
    ['a thousandth that sent nothing', { failures: 1000, unsent: true }, 10],
    ['Retry-After, at the earliest', { failures: 1, retryAfterMs: 45 * MINUTE, random: 0 }, 45],
    ['Retry-After, on average', { failures: 1, retryAfterMs: 45 * MINUTE }, 50],
    ['Retry-After, at the latest', { failures: 1, retryAfterMs: 45 * MINUTE, random: 1 }, 55],
    ['a short Retry-After', { failures: 3, retryAfterMs: MINUTE }, 32],
    ['an endless Retry-After', { failures: 1, retryAfterMs: Number.POSITIVE_INFINITY, random: 0 }, 360],
    ['a Retry-After in the past', { failures: 1, retryAfterMs: -HOUR }, 8],
    ['a Retry-After that is no number', { failures: 1, retryAfterMs: Number.NaN }, 8],
    ['a random out of its range', { random: 7 }, 13],
    ['a random that is no number', { random: Number.NaN }, 10],
  ])('%s', (_, fields, minutes) => {
    expect((nextDue({ ...usual, ...fields }) - NOON) / MINUTE).toBe(minutes);
  });
});

describe('isDue', () => {
  const planned = { ...EMPTY_STATUS, lastTriedAt: NOON, dueAt: NOON + 10 * MINUTE };
  it.each([
    ['before its time', planned, NOON + 9 * MINUTE, false],
    ['at its time', planned, NOON + 10 * MINUTE, true],
    ['after a night of sleep', planned, NOON + 9 * HOUR, true],
    ['when the clock jumped back a year', planned, NOON - 365 * 24 * HOUR, true],
    ['when the clock jumped back a minute', planned, NOON - MINUTE, true],
    ['while Retry-After runs', { ...planned, dueAt: NOON + 6 * HOUR + 10 * MINUTE }, NOON, false],
    ['when planned further ahead than any plan', { ...planned, dueAt: NOON + 7 * HOUR }, NOON, true],
    ['at first', EMPTY_STATUS, NOON, true],
  ])('%s', (_, state, now, due) => {
    expect(isDue(state, now)).toBe(due);
  });
});

describe('mayCheckEarly', () => {
  const tried = { ...EMPTY_STATUS, lastTriedAt: NOON };
  it.each([
    ['never tried', EMPTY_STATUS, NOON, true],
    ['tried now', tried, NOON, false],
    ['tried under two minutes ago', tried, NOON + 2 * MINUTE - 1, false],
    ['tried two minutes ago', tried, NOON + 2 * MINUTE, true],
    ['tried in the future', tried, NOON - HOUR, true],
    ['sent away by the server', { ...tried, leftAloneUntil: NOON + HOUR }, NOON + HOUR - 1, false],
    ['sent away until now', { ...tried, leftAloneUntil: NOON + HOUR }, NOON + HOUR, true],
    ['sent away until a wrong year', { ...tried, leftAloneUntil: NOON + 900 * HOUR }, NOON + HOUR, true],
  ])('%s', (_, state, now, may) => {
    expect(mayCheckEarly(state, now)).toBe(may);
  });
});
