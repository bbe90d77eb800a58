import { describe, expect, it } from 'vitest';
import { DEFAULT_WATCH } from '../../../lib/status/service-names';
import { later, run } from './fold-run';
import { DAY, HOUR, MINUTE, NOON, ongoing, resolved } from './support';

describe('stale copies', () => {
  const fresh = { Photos: [ongoing(later(HOUR))] };
  it('change nothing', () => {
    const before = run([[HOUR, fresh]]);
    const after = run([[2 * HOUR, { Photos: [resolved()] }]], DEFAULT_WATCH, before.state);
    expect(after.kinds).toEqual(['stale']);
    expect({ ...after.state, staleSince: null }).toEqual({ ...before.state, staleSince: null });
  });

  it('are told from a file of the same minute, and from one that is newer', () => {
    expect(
      run([
        [HOUR, fresh],
        [HOUR + MINUTE, { Photos: [resolved(later(HOUR))] }],
      ]).kinds,
    ).toEqual(['start', 'end']);
    expect(
      run([
        [HOUR, fresh],
        [HOUR + MINUTE, { Photos: [resolved(later(2 * HOUR))] }],
      ]).kinds,
    ).toEqual(['start', 'end']);
  });

  it('make a file without a date doubtful until a fresh one comes, for two hours', () => {
    const stale = { Photos: [resolved()] };
    const doubtful = run([
      [HOUR, fresh],
      [2 * HOUR, stale],
      [2 * HOUR + MINUTE, {}],
    ]);
    expect(doubtful.kinds).toEqual(['start', 'stale']);
    expect(doubtful.state.incidents[0]?.end).toBeNull();
    expect(
      run([
        [HOUR, fresh],
        [2 * HOUR, stale],
        [3 * HOUR, fresh],
        [3 * HOUR + MINUTE, {}],
      ]).kinds,
    ).toEqual(['start', 'stale', 'end']);
    expect(
      run([
        [HOUR, fresh],
        [2 * HOUR, stale],
        [4 * HOUR + MINUTE, {}],
      ]).kinds,
    ).toEqual(['start', 'stale', 'end']);
  });

  it('do not silence the watch for ever after a wrong date', () => {
    const wrong = { Photos: [ongoing({ datePosted: '06/24/2052 12:00 PDT' })] };
    const files = [
      [0, wrong],
      [HOUR, { Photos: [resolved(later(HOUR))] }],
    ] as const;
    expect(run(files).kinds).toEqual(['start', 'stale']);
    const healed = run([...files, [HOUR + DAY + MINUTE, { Photos: [resolved(later(DAY))] }]]);
    expect(healed.kinds).toEqual(['start', 'stale', 'end']);
    expect(healed.state.newestPosted).toBe(NOON + DAY);
  });
});

describe('the clock', () => {
  it('may jump back without a second notice or a broken record', () => {
    const { kinds, state } = run([
      [30 * DAY, { Photos: [ongoing()] }],
      [0, { Photos: [ongoing()] }],
      [MINUTE, { Photos: [resolved(later(HOUR))] }],
      [-DAY, { Photos: [ongoing(later(HOUR))] }],
      [0, {}],
    ]);
    expect(kinds).toEqual(['start', 'end', 'update', 'update']);
    expect(state.incidents).toHaveLength(1);
    for (const { start, end } of state.incidents) expect(end).toBeGreaterThanOrEqual(start);
  });
});

describe('the watch list', () => {
  it('matches renamed services and says which are not listed', () => {
    const { state, transitions } = run(
      [[0, { 'Apple ID': [ongoing()] }]],
      ['apple  account', 'Photos', 'Gone'],
    );
    expect(transitions).toMatchObject([{ kind: 'start', services: ['apple account'] }]);
    expect(state.services).toMatchObject([
      { name: 'apple account', listed: true, active: { messageId: '2000004700' } },
      { name: 'Photos', listed: true, active: null },
      { name: 'Gone', listed: false, active: null },
    ]);
  });

  it('lets an incident go without a word where its services are no longer watched', () => {
    const before = run([[0, { Photos: [ongoing()] }]]);
    const { kinds, state } = run(
      [[HOUR, { Photos: [ongoing(later(HOUR))] }]],
      ['iCloud Backup'],
      before.state,
    );
    expect(kinds).toEqual([]);
    expect(state.incidents).toEqual([]);
  });

  it.each([[[]], [['Gone']]])('lets it go where the list is %j', (watch) => {
    const before = run([[0, { Photos: [ongoing()] }]]);
    expect(run([[HOUR, { Photos: [ongoing(later(HOUR))] }]], watch, before.state).state.incidents).toEqual(
      [],
    );
  });

  it('tells the end of an incident though its services are no longer watched', () => {
    const before = run([[0, { Photos: [ongoing()] }]]);
    const { transitions } = run(
      [[HOUR, { Photos: [resolved(later(HOUR))] }]],
      ['iCloud Backup'],
      before.state,
    );
    expect(transitions).toMatchObject([{ kind: 'end', services: ['Photos'] }]);
  });
});
