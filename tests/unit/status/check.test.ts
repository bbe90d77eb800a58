import { describe, expect, it } from 'vitest';
import { afterCheck, type CheckOutcome, validatorsFor } from '../../../lib/status/check';
import { outcomeOf } from '../../../lib/status/pipeline';
import { DEFAULT_WATCH } from '../../../lib/status/service-names';
import { EMPTY_STATUS, parseStatusState } from '../../../lib/status/state';
import type { CheckProblem, StatusState } from '../../../lib/status/types';
import { fileText, freshOf, HOUR, MINUTE, NOON, ongoing, posted, resolved } from './support';

function check(state: StatusState, outcome: CheckOutcome, after = 0, watch = DEFAULT_WATCH) {
  return afterCheck(state, outcome, NOON + after, watch, 0.5);
}

const quiet = check(EMPTY_STATUS, freshOf({}, '"1"')).state;
const outage = check(EMPTY_STATUS, freshOf({ Photos: [ongoing()] }, '"1"')).state;
/** @returns minutes to the next check after each of these failures in a row */
function waits(from: StatusState, problems: readonly CheckProblem[]): number[] {
  let state = from;
  return problems.map((problem) => {
    state = check(state, { kind: 'failed', problem }).state;
    return (state.dueAt - NOON) / MINUTE;
  });
}

const NOT_MODIFIED: CheckOutcome = { kind: 'not-modified' };

describe('a good check', () => {
  it('sets times, validators and the next check', () => {
    expect(quiet).toMatchObject({
      lastGoodAt: NOON,
      lastTriedAt: NOON,
      problem: null,
      failuresInARow: 0,
      dueAt: NOON + 10 * MINUTE,
      etag: '"1"',
    });
    expect(outage.dueAt).toBe(NOON + 5 * MINUTE);
  });

  it('clears the failures before it', () => {
    const failed = check(quiet, { kind: 'failed', problem: 'offline' }, MINUTE).state;
    expect(check(failed, freshOf({}), 2 * MINUTE).state).toMatchObject({ problem: null, failuresInARow: 0 });
  });
});

describe('a failed check', () => {
  const PROBLEMS: CheckProblem[] = [
    'offline',
    'timed-out',
    'unreachable',
    'server-error',
    'redirected',
    'no-permission',
  ];
  it.each(PROBLEMS)('%s replaces nothing that is known', (problem) => {
    const { state, transitions } = check(outage, { kind: 'failed', problem }, 20 * MINUTE);
    const { lastTriedAt, problem: said, failuresInARow, dueAt, ...kept } = state;
    expect(outage).toMatchObject(kept);
    const wait = problem === 'offline' || problem === 'no-permission' ? 2 : 8;
    expect({ lastTriedAt, said, failuresInARow, dueAt }).toEqual({
      lastTriedAt: NOON + 20 * MINUTE,
      said: problem,
      failuresInARow: 1,
      dueAt: NOON + (20 + wait) * MINUTE,
    });
    expect(transitions).toEqual([]);
  });

  it('backs off, and waits as long as the server asks', () => {
    expect(
      waits(quiet, ['server-error', 'timed-out', 'unreachable', 'server-error', 'server-error']),
    ).toEqual([8, 16, 32, 60, 60]);
    const asked = check(quiet, { kind: 'failed', problem: 'server-error', retryAfterMs: 90 * MINUTE }).state;
    expect(asked.dueAt).toBe(NOON + 95 * MINUTE);
  });

  it('asks soon again where nothing was sent, and is not slow with a server after a night offline', () => {
    const night = Array.from({ length: 6 }, () => 'offline' as const);
    expect(waits(quiet, [...night, 'unreachable', 'unreachable', 'offline'])).toEqual([
      2, 4, 8, 10, 10, 10, 8, 16, 2,
    ]);
  });

  it('keeps until when the server is left alone, through a failure that says nothing of it, not past an answer', () => {
    const retryAfterMs = 60 * MINUTE;
    const asked = check(quiet, { kind: 'failed', problem: 'server-error', retryAfterMs }).state;
    expect(asked.leftAloneUntil).toBe(NOON + retryAfterMs);
    const offline = check(asked, { kind: 'failed', problem: 'offline' }, MINUTE).state;
    expect(offline.leftAloneUntil).toBe(NOON + retryAfterMs);
    expect(parseStatusState(JSON.parse(JSON.stringify(offline)))).toEqual(offline);
    expect(check(offline, NOT_MODIFIED, HOUR).state).not.toHaveProperty('leftAloneUntil');
  });

  it.each([
    ['', 'empty'],
    ['<html></html>', 'not-json'],
    ['{"services":[]}', 'format-changed'],
  ])('tells that %j was unreadable', (text, problem) => {
    const { state, transitions } = check(outage, outcomeOf(text, { etag: '"9"', lastModified: null }), HOUR);
    expect(transitions).toEqual([{ kind: 'unreadable', at: NOON + HOUR, incident: '', services: [] }]);
    expect(state).toMatchObject({ problem, etag: '"1"', incidents: outage.incidents, lastGoodAt: NOON });
  });
});

describe('304', () => {
  it('is a good answer: what was posted still stands', () => {
    const { state, transitions } = check(outage, NOT_MODIFIED, HOUR);
    expect(state).toEqual({
      ...outage,
      lastGoodAt: NOON + HOUR,
      watched: [[NOON, NOON + HOUR]],
      lastTriedAt: NOON + HOUR,
      dueAt: NOON + HOUR + 5 * MINUTE,
    });
    expect(transitions).toEqual([]);
  });

  it.each([
    ['no copy', { ...EMPTY_STATUS, etag: '"1"', lastModified: 'x' }, DEFAULT_WATCH],
    ['a copy for other services', quiet, ['iCloud Mail']],
    ['a copy that lost a service', { ...quiet, services: quiet.services.slice(1) }, DEFAULT_WATCH],
  ])('with %s is a problem, and the next request is a plain one', (_, state, watch) => {
    expect(validatorsFor(state, watch)).toEqual({ etag: null, lastModified: null });
    expect(check(state, NOT_MODIFIED, HOUR, watch).state).toMatchObject({
      problem: 'not-modified-without-copy',
      etag: null,
      lastModified: null,
      lastGoodAt: state.lastGoodAt,
    });
  });

  it('refers to the validators of the copy that is held', () => {
    expect(validatorsFor(quiet, DEFAULT_WATCH)).toEqual({ etag: '"1"', lastModified: null });
    expect(validatorsFor(quiet, [...DEFAULT_WATCH].reverse())).toEqual({ etag: '"1"', lastModified: null });
  });
});

describe('a stale copy', () => {
  const fresh = check(
    EMPTY_STATUS,
    freshOf({ Photos: [ongoing({ datePosted: posted(NOON + HOUR) })] }, '"new"'),
  ).state;
  const after = check(fresh, freshOf({ Photos: [resolved()] }, '"old"'), MINUTE);

  it('keeps the time and the validators of the last good answer, and is no failure', () => {
    expect(after.transitions.map(({ kind }) => kind)).toEqual(['stale']);
    expect(after.state).toMatchObject({
      lastGoodAt: NOON,
      lastTriedAt: NOON + MINUTE,
      etag: '"new"',
      problem: null,
      failuresInARow: 0,
    });
    expect(after.state.incidents).toEqual(fresh.incidents);
  });

  it('is over when the server confirms the fresh one', () => {
    expect(after.state.staleSince).toBe(NOON + MINUTE);
    expect(check(after.state, NOT_MODIFIED, 2 * MINUTE).state.staleSince).toBeNull();
  });
});

describe('the pipeline', () => {
  it('takes a file as it came', () => {
    const outcome = outcomeOf(`jsonCallback(${fileText({ Photos: [ongoing()] })});\n`, {
      etag: '"2"',
      lastModified: 'Tue',
    });
    expect(check(EMPTY_STATUS, outcome).state).toMatchObject({
      etag: '"2"',
      lastModified: 'Tue',
      incidents: [{ end: null }],
    });
  });
});
