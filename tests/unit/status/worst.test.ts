import { describe, expect, it } from 'vitest';
import { afterCheck } from '../../../lib/status/check';
import { EMPTY_STATUS } from '../../../lib/status/state';
import type { StatusState } from '../../../lib/status/types';
import { verdict } from '../../../lib/status/verdict';
import { worstVerdict } from '../../../lib/status/worst';
import { freshOf, HOUR, MINUTE, NOON, ongoing } from './support';

const WATCH = ['Photos', 'iCloud Drive'];
const DEVELOPER = ['APNS', 'Xcode Cloud'];

function seen(watch: readonly string[], services: Record<string, unknown>, at = NOON): StatusState {
  const rows = Object.fromEntries(watch.map((name) => [name, []]));
  return afterCheck(EMPTY_STATUS, freshOf({ ...rows, ...services }), at, watch, 0.5).state;
}
function failed(state: StatusState): StatusState {
  return afterCheck(state, { kind: 'failed', problem: 'offline' }, NOON + MINUTE, [], 0.5).state;
}
const works = (start: number, end: number) =>
  ongoing({ statusType: 'Maintenance', epochStartDate: start, epochEndDate: end });

const QUIET = seen(WATCH, {});
const DOWN = seen(WATCH, { Photos: [ongoing()] });
const WORKS = seen(WATCH, { Photos: [works(NOON - HOUR, NOON + HOUR)] });
const DEV_QUIET = seen(DEVELOPER, {}, NOON - MINUTE);
const DEV_DOWN = seen(DEVELOPER, { APNS: [ongoing({ epochStartDate: NOON - 3 * HOUR })] }, NOON - MINUTE);
const DEV_WORKS = seen(DEVELOPER, { APNS: [works(NOON - 2 * HOUR, NOON + 2 * HOUR)] }, NOON - MINUTE);

function said(status: StatusState, developer: StatusState, watch = WATCH, watchDeveloper = DEVELOPER) {
  return worstVerdict({ status, developer, settings: { watch, watchDeveloper } }, NOON + 2 * MINUTE);
}

describe('of two files', () => {
  it.each([
    ['outage', DOWN, DEV_QUIET],
    ['outage', QUIET, DEV_DOWN],
    ['outage', WORKS, DEV_DOWN],
    ['outage', DOWN, DEV_WORKS],
    ['outage', failed(QUIET), DEV_DOWN],
    ['outage', DOWN, failed(DEV_QUIET)],
    ['outage', failed(DOWN), DEV_DOWN],
    ['maintenance', WORKS, DEV_QUIET],
    ['maintenance', QUIET, DEV_WORKS],
    ['maintenance', failed(QUIET), DEV_WORKS],
    ['maintenance', WORKS, failed(DEV_QUIET)],
    ['unknown', failed(QUIET), DEV_QUIET],
    ['unknown', QUIET, failed(DEV_QUIET)],
    ['unknown', QUIET, EMPTY_STATUS],
    ['unknown', failed(QUIET), failed(DEV_QUIET)],
    ['quiet', QUIET, DEV_QUIET],
  ])('the worse is said: %s', (kind, status, developer) => {
    expect(said(status, developer).kind).toBe(kind);
  });

  it('two outages are one, with the services of both, the earlier start and the older answer', () => {
    expect(said(DOWN, DEV_DOWN)).toEqual({
      kind: 'outage',
      services: ['Photos', 'APNS'],
      since: NOON - 3 * HOUR,
      checkedAt: NOON - MINUTE,
      problem: null,
    });
    expect(said(DOWN, failed(DEV_DOWN))).toMatchObject({ problem: 'offline' });
  });

  it('two maintenances are one, with the span of both', () => {
    expect(said(WORKS, DEV_WORKS)).toEqual({
      kind: 'maintenance',
      services: ['Photos', 'APNS'],
      from: NOON - 2 * HOUR,
      until: NOON + 2 * HOUR,
      checkedAt: NOON - MINUTE,
    });
  });

  it('quiet names what is not listed in either, and is as old as the older answer', () => {
    const gone = seen([...WATCH, 'Gone'], { Gone: undefined });
    const without = {
      ...gone,
      services: gone.services.map((one) => ({ ...one, listed: one.name !== 'Gone' })),
    };
    const dev = { ...DEV_QUIET, services: DEV_QUIET.services.map((one, at) => ({ ...one, listed: at > 0 })) };
    expect(said(without, dev)).toEqual({
      kind: 'quiet',
      checkedAt: NOON - MINUTE,
      notListed: ['Gone', 'APNS'],
    });
  });

  it('says where only the one for developers is not known', () => {
    expect(said(QUIET, failed(DEV_QUIET))).toMatchObject({ problem: 'offline', developer: true });
    expect(said(failed(QUIET), failed(DEV_QUIET))).not.toHaveProperty('developer');
    expect(said(failed(QUIET), DEV_QUIET)).not.toHaveProperty('developer');
  });
});

describe('a file of which nothing is watched', () => {
  it('says nothing: for developers', () => {
    expect(said(QUIET, DEV_DOWN, WATCH, [])).toEqual(verdict(QUIET, NOON + 2 * MINUTE));
    const apple = { status: DOWN, developer: failed(DEV_DOWN), settings: { watch: WATCH } };
    expect(worstVerdict(apple, NOON)).toEqual(verdict(DOWN, NOON));
  });

  it('says nothing: the other', () => {
    expect(said(seen([], {}), DEV_QUIET, [])).toMatchObject({ kind: 'quiet', checkedAt: NOON - MINUTE });
    expect(said(seen([], {}), DEV_DOWN, [])).toMatchObject({ kind: 'outage', services: ['APNS'] });
  });

  it('is said where that goes for both', () => {
    expect(said(seen([], {}), EMPTY_STATUS, [], [])).toMatchObject({ problem: 'nothing-watched' });
  });
});
