import { describe, expect, it } from 'vitest';
import { afterCheck } from '../../../lib/status/check';
import { DEFAULT_WATCH } from '../../../lib/status/service-names';
import { EMPTY_STATUS, parseStatusState } from '../../../lib/status/state';
import type { StatusState } from '../../../lib/status/types';
import { freshOf, HOUR, NOON, ongoing, posted, resolved, seeded } from './support';

const first = afterCheck(
  EMPTY_STATUS,
  freshOf({ Photos: [ongoing()] }, '"1"'),
  NOON,
  DEFAULT_WATCH,
  0.5,
).state;
const late = { datePosted: posted(NOON + HOUR) };
const over = freshOf(
  { Photos: [resolved(late)], 'iCloud Drive': [ongoing({ ...late, statusType: 'Maintenance' })] },
  '"2"',
);
const full = afterCheck(first, over, NOON + HOUR, DEFAULT_WATCH, 0.5).state;

function stored(state: unknown): unknown {
  return JSON.parse(JSON.stringify(state));
}

describe('parseStatusState', () => {
  it.each([
    ['the first', EMPTY_STATUS],
    ['an open incident', first],
    ['an ended one', full],
    ['services that are new', { ...full, newServices: ['Apple Quantum'] }],
  ])('brings back what was stored: %s', (_, state) => {
    expect(parseStatusState(stored(state))).toEqual(state);
  });

  it.each([[null], [undefined], [7], ['x'], [[]], [true]])('has nothing for %j', (value) => {
    expect(parseStatusState(value)).toBeNull();
  });

  it('falls back field by field', () => {
    expect(parseStatusState({})).toEqual(EMPTY_STATUS);
    for (const key of Object.keys(full) as (keyof StatusState)[]) {
      // the keys of a state are its fields
      const damaged = parseStatusState({ ...full, [key]: { wrong: true } });
      const whole = key === 'services' ? { ...full, etag: null, lastModified: null, dueAt: 0 } : full;
      expect(damaged).toEqual({ ...whole, [key]: EMPTY_STATUS[key] });
    }
  });

  it('keeps the good incidents and parts beside the bad ones', () => {
    const [incident] = full.incidents;
    const parts = [...(incident?.parts ?? []), null, { service: 3 }];
    const bad = [
      null,
      {},
      { ...incident, id: '' },
      { ...incident, start: 'x' },
      { ...incident, services: [] },
    ];
    const read = parseStatusState({ ...full, incidents: [...bad, { ...incident, parts }, 9] });
    expect(read?.incidents).toEqual(full.incidents);
  });

  it('takes an end that cannot be read for an end, and allows one open incident', () => {
    const [incident] = first.incidents;
    const read = parseStatusState({
      ...first,
      incidents: [{ ...incident, id: 'a', end: 'x' }, incident, { ...incident, id: 'b' }],
    });
    expect(read?.incidents.map(({ id, end }) => [id, end === null])).toEqual([
      ['a', false],
      [incident?.id, true],
      ['b', false],
    ]);
  });

  it('keeps the names of new services that can be read', () => {
    const read = parseStatusState({ ...full, newServices: [7, 'Apple Quantum', null] });
    expect(read?.newServices).toEqual(['Apple Quantum']);
  });

  it('asks anew for a service that was lost', () => {
    const services = [...full.services.slice(1), { name: 'Photos', listed: true, active: { start: 'x' } }];
    expect(parseStatusState({ ...full, services })).toMatchObject({
      services: full.services.slice(1),
      etag: null,
      dueAt: 0,
    });
  });

  it('reads 5,000 damaged records without an exception, and the next check works on each', () => {
    const random = seeded(7);
    const junk = [null, undefined, -1, 1e300, Number.NaN, '', 'x', [], {}, [null], true];
    const damage = (value: unknown): unknown => {
      if (random() < 0.06) return junk[Math.floor(random() * junk.length)];
      if (Array.isArray(value)) return value.map(damage);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, damage(field)]));
    };
    for (let i = 0; i < 5000; i++) {
      const state = parseStatusState(damage(full)) ?? EMPTY_STATUS;
      const next = afterCheck(
        state,
        freshOf({ Photos: [ongoing({ datePosted: null })] }),
        NOON,
        DEFAULT_WATCH,
        0.5,
      );
      expect(next.state.incidents.filter(({ end }) => end === null)).toHaveLength(1);
    }
  });
});
