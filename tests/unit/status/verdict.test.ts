import { describe, expect, it } from 'vitest';
import { afterCheck } from '../../../lib/status/check';
import { DEFAULT_WATCH } from '../../../lib/status/service-names';
import { EMPTY_STATUS } from '../../../lib/status/state';
import type { StatusState } from '../../../lib/status/types';
import { verdict } from '../../../lib/status/verdict';
import { DAY, freshOf, HOUR, MINUTE, NOON, ongoing, resolved } from './support';

function seen(services: Record<string, unknown>, watch = DEFAULT_WATCH): StatusState {
  return afterCheck(EMPTY_STATUS, freshOf(services), NOON, watch, 0.5).state;
}

function failed(state: StatusState): StatusState {
  return afterCheck(state, { kind: 'failed', problem: 'offline' }, NOON + MINUTE, DEFAULT_WATCH, 0.5).state;
}

const plan = (from: number, until: number | null) => ({
  ...ongoing({ statusType: 'Maintenance', eventStatus: 'upcoming', epochStartDate: NOON + from }),
  epochEndDate: until === null ? null : NOON + until,
});
const works = (until: number) => ({ ...plan(-HOUR, until), eventStatus: 'ongoing' });
const down = { Photos: [ongoing()], 'iCloud Backup': [works(HOUR)] };

describe('verdict', () => {
  it('has an outage before maintenance', () => {
    expect(verdict(seen(down), NOON + 4 * MINUTE)).toEqual({
      kind: 'outage',
      services: ['Photos'],
      since: NOON - 81 * MINUTE,
      checkedAt: NOON,
      problem: null,
    });
  });

  it('has quiet with its age, and what is not listed', () => {
    const watch = ['Photos', 'iCloud Backup', 'Gone'];
    expect(verdict(seen({ Photos: [resolved()] }, watch), NOON + MINUTE)).toEqual({
      kind: 'quiet',
      checkedAt: NOON,
      notListed: ['Gone'],
    });
  });

  it('is unknown where none of the watched services is listed', () => {
    expect(verdict(seen({}, ['Gone', 'Also Gone']), NOON)).toEqual({
      kind: 'unknown',
      problem: 'none-listed',
      lastGoodAt: NOON,
    });
  });

  it('is unknown where nothing is watched', () => {
    expect(verdict(seen({}, []), NOON)).toEqual({
      kind: 'unknown',
      problem: 'nothing-watched',
      lastGoodAt: NOON,
    });
  });

  it.each([
    ['never checked', EMPTY_STATUS, 0, null, null],
    ['failed from the first', failed(EMPTY_STATUS), 0, 'offline', null],
    ['quiet, then failed', failed(seen({})), MINUTE, 'offline', NOON],
    ['maintenance, then failed', failed(seen({ Photos: [works(HOUR)] })), MINUTE, 'offline', NOON],
    ['quiet, not checked for over two hours', seen({}), 2 * HOUR + 1, null, NOON],
    ['outage, not checked for over two hours', seen(down), 2 * HOUR + 1, null, NOON],
    ['outage, failing for over a day', failed(seen(down)), DAY + MINUTE, 'offline', NOON],
    ['quiet, checked in the future', seen({}), -3 * HOUR, null, NOON],
  ])('is unknown: %s', (_, state, after, problem, lastGoodAt) => {
    expect(verdict(state, NOON + after)).toEqual({ kind: 'unknown', problem, lastGoodAt });
  });

  it('lets an outage stand with the problem of the check after it', () => {
    for (const after of [MINUTE, 3 * HOUR, DAY])
      expect(verdict(failed(seen(down)), NOON + after)).toMatchObject({
        kind: 'outage',
        problem: 'offline',
        checkedAt: NOON,
      });
  });

  it('holds for two hours', () => {
    expect(verdict(seen({}), NOON + 2 * HOUR).kind).toBe('quiet');
  });

  it('names the services of an incident whose rows were lost, and the rows of a lost incident', () => {
    expect(verdict({ ...seen(down), services: [] }, NOON)).toMatchObject({
      kind: 'outage',
      services: ['Photos'],
    });
    expect(verdict({ ...seen(down), incidents: [] }, NOON)).toMatchObject({
      kind: 'outage',
      since: NOON - 81 * MINUTE,
    });
  });
});

describe('of many', () => {
  it('what backups need is named first', () => {
    const watch = ['App Store', 'Photos', 'iCloud Backup'];
    const all = { 'App Store': [ongoing()], Photos: [ongoing()], 'iCloud Backup': [ongoing()] };
    expect(verdict(seen(all, watch), NOON)).toMatchObject({
      services: ['iCloud Backup', 'Photos', 'App Store'],
    });
  });
});

describe('maintenance', () => {
  it.each([
    ['going on', works(HOUR), 'maintenance'],
    ['going on past its planned end', works(-MINUTE), 'maintenance'],
    ['planned in 24 hours', plan(DAY, DAY + HOUR), 'maintenance'],
    ['planned later than that', plan(DAY + MINUTE, 2 * DAY), 'quiet'],
    ['planned, begun by now', plan(-MINUTE, HOUR), 'maintenance'],
    ['planned, over by now', plan(-HOUR, -MINUTE), 'quiet'],
    ['completed', { ...works(-MINUTE), eventStatus: 'completed' }, 'quiet'],
  ])('%s: %s', (_, event, kind) => {
    expect(verdict(seen({ Photos: [event] }), NOON).kind).toBe(kind);
  });

  it('spans all of it, with no end where one is open', () => {
    const services = { Photos: [works(2 * HOUR)], 'iCloud Drive': [plan(HOUR, 5 * HOUR)] };
    expect(verdict(seen(services), NOON)).toEqual({
      kind: 'maintenance',
      services: ['Photos', 'iCloud Drive'],
      from: NOON - HOUR,
      until: NOON + 5 * HOUR,
      checkedAt: NOON,
    });
    expect(verdict(seen({ ...services, 'iCloud Drive': [plan(HOUR, null)] }), NOON)).toMatchObject({
      until: null,
    });
  });
});
