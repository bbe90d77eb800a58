import { describe, expect, it } from 'vitest';
import { parseStatusState } from '../../../lib/status/state';
import { verdict } from '../../../lib/status/verdict';
import { later, run } from './fold-run';
import { DAY, HOUR, MINUTE, NOON, ongoing, resolved } from './support';

const FOREIGN = { id: 7, state: 'down' };
const siri = (after: number) => ({ Siri: [resolved(later(after))] });

describe('a service with something that cannot be read', () => {
  it.each([
    ['a row without a list', 'ongoing'],
    ['an event in another form', [FOREIGN]],
  ])('does not end its incident: %s', (_, Photos) => {
    const { kinds, state } = run([
      [0, { Photos: [ongoing()] }],
      [HOUR, { Photos, ...siri(HOUR) }],
    ]);
    expect(kinds).toEqual(['start']);
    expect(state.incidents[0]?.end).toBeNull();
  });

  it('ends it where its event stands there as over', () => {
    const { kinds } = run([
      [0, { Photos: [ongoing()] }],
      [HOUR, { Photos: [FOREIGN, resolved(later(HOUR))] }],
    ]);
    expect(kinds).toEqual(['start', 'end']);
  });

  it('does not keep the incident of another service open', () => {
    const { kinds } = run([
      [0, { 'iCloud Drive': [ongoing()] }],
      [HOUR, { Photos: [FOREIGN], 'iCloud Drive': [resolved(later(HOUR))] }],
    ]);
    expect(kinds).toEqual(['start', 'end']);
  });

  it('is "not listed", never "fine"', () => {
    const { state } = run([[0, { Photos: [FOREIGN], ...siri(0) }]], ['Photos', 'iCloud Backup']);
    expect(verdict({ ...state, lastGoodAt: NOON }, NOON)).toMatchObject({
      kind: 'quiet',
      notListed: ['Photos'],
    });
    const alone = run([[0, { Photos: [FOREIGN], ...siri(0) }]], ['Photos']).state;
    expect(verdict({ ...alone, lastGoodAt: NOON }, NOON)).toMatchObject({
      kind: 'unknown',
      problem: 'none-listed',
    });
  });
});

describe('an incident that went on after its end', () => {
  const files = [
    [0, { Photos: [ongoing()] }],
    [HOUR, { Photos: [resolved(later(HOUR))] }],
    [2 * HOUR, { Photos: [ongoing(later(2 * HOUR))] }],
    [3 * HOUR, { Photos: [resolved({ ...later(3 * HOUR), epochEndDate: NOON + 170 * MINUTE })] }],
  ] as const;

  it('has one start and one end, the rest are updates, and the last end counts', () => {
    const { kinds, state, transitions } = run(files);
    expect(kinds).toEqual(['start', 'end', 'update', 'update']);
    expect(transitions.at(-1)?.services).toEqual(['Photos']);
    expect(state.incidents).toMatchObject([{ end: NOON + 170 * MINUTE, ending: 'resolved' }]);
    expect(state.incidents).toHaveLength(1);
  });

  it('has them too where its record was stored and read in between', () => {
    const reopened = run(files.slice(0, 3)).state;
    const again = parseStatusState(JSON.parse(JSON.stringify(reopened)));
    expect(again).toEqual(reopened);
    expect(run(files.slice(3), undefined, again ?? undefined).kinds).toEqual(['update']);
  });
});

describe('what is planned', () => {
  it('is shown as maintenance, whatever type it has', () => {
    const planned = ongoing({ eventStatus: 'upcoming', statusType: '', epochStartDate: NOON + HOUR });
    const { state, kinds } = run([[0, { Photos: [planned] }]]);
    expect(kinds).toEqual([]);
    expect(verdict({ ...state, lastGoodAt: NOON }, NOON)).toMatchObject({
      kind: 'maintenance',
      services: ['Photos'],
      from: NOON + HOUR,
    });
  });
});

describe('a clock that is years ahead for an hour', () => {
  it('costs no history', () => {
    const before = run([
      [0, { Photos: [ongoing()] }],
      [HOUR, { Photos: [resolved(later(HOUR))] }],
    ]);
    for (const services of [{}, { Photos: [resolved(later(2 * HOUR))] }]) {
      const { state } = run([[4000 * DAY, services]], undefined, before.state);
      expect(state.incidents.map(({ id }) => id)).toEqual(before.state.incidents.map(({ id }) => id));
    }
  });
});
