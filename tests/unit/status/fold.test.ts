import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/status/fold';
import { DEFAULT_WATCH } from '../../../lib/status/service-names';
import { later, run, type Services } from './fold-run';
import { DAY, HOUR, MINUTE, NOON, ongoing, resolved } from './support';

describe('what is active', () => {
  it.each([
    ['an issue', ongoing(), ['start']],
    ['an outage', ongoing({ statusType: 'Outage' }), ['start']],
    ['a type without a name', ongoing({ statusType: '' }), ['start']],
    ['a type never seen', ongoing({ statusType: 'Degraded' }), ['start']],
    ['a state never seen', ongoing({ eventStatus: 'investigating' }), ['start']],
    ['something resolved', resolved(), []],
    ['something resolved without an end', resolved({ epochEndDate: null }), []],
    ['planned maintenance', ongoing({ eventStatus: 'upcoming', statusType: 'Maintenance' }), []],
    ['a planned issue', ongoing({ eventStatus: 'upcoming' }), []],
    ['ongoing maintenance', ongoing({ statusType: 'Maintenance', epochEndDate: NOON + HOUR }), []],
    ['maintenance in capitals', ongoing({ statusType: ' MAINTENANCE ' }), []],
    ['maintenance that is completed', resolved({ eventStatus: 'completed', statusType: 'Maintenance' }), []],
  ])('%s', (_, event, kinds) => {
    expect(run([[0, { Photos: [event] }]]).kinds).toEqual(kinds);
  });

  it('says nothing of a service that is not watched', () => {
    const { state, kinds } = run([[0, { Siri: [ongoing()], 'iCloud Mail': [resolved()] }]]);
    expect(kinds).toEqual([]);
    expect(state.incidents).toEqual([]);
  });

  it('keeps the names of services that are in no list of ours, until Apple drops them', () => {
    const rows = { 'Apple Quantum': [], 'Apple ID': [], APNS: [], [`${'x'.repeat(121)}`]: [] };
    const { state } = run([[0, rows]]);
    expect(state.newServices).toEqual(['Apple Quantum']);
    expect(run([[0, {}]], DEFAULT_WATCH, state).state.newServices).toBeUndefined();
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`New ${at}`, []]));
    expect(run([[0, many]]).state.newServices).toHaveLength(50);
  });

  it('shows maintenance at its service, the ongoing one before the planned', () => {
    const plan = (fields: Services) =>
      ongoing({ statusType: 'Maintenance', eventStatus: 'upcoming', ...fields });
    const { state } = run([
      [
        0,
        {
          Photos: [
            plan({ messageId: '1', epochStartDate: NOON + DAY }),
            plan({ messageId: '2', eventStatus: 'ongoing' }),
          ],
        },
      ],
    ]);
    expect(state.services.find(({ name }) => name === 'Photos')).toMatchObject({
      active: null,
      maintenance: { messageId: '2' },
    });
    expect(state.incidents).toEqual([]);
  });
});

describe('the incident of the group', () => {
  it('goes from the first active service to the last', () => {
    const { state, transitions } = run([
      [0, { Photos: [ongoing()] }],
      [10 * MINUTE, { Photos: [ongoing(later(HOUR))], 'iCloud Drive': [ongoing(later(HOUR))] }],
      [20 * MINUTE, { Photos: [resolved(later(HOUR))], 'iCloud Drive': [ongoing(later(HOUR))] }],
      [
        30 * MINUTE,
        {
          Photos: [resolved(later(HOUR))],
          'iCloud Drive': [resolved({ ...later(HOUR), epochEndDate: NOON + 25 * MINUTE })],
        },
      ],
    ]);
    const incident = `photos.2000004700.${NOON - 81 * MINUTE}`;
    expect(transitions).toEqual([
      { kind: 'start', at: NOON, incident, services: ['Photos'] },
      { kind: 'update', at: NOON + 10 * MINUTE, incident, services: ['Photos', 'iCloud Drive'] },
      { kind: 'end', at: NOON + 30 * MINUTE, incident, services: ['Photos', 'iCloud Drive'] },
    ]);
    expect(state.incidents).toMatchObject([
      {
        id: incident,
        services: ['photos', 'icloud drive'],
        start: NOON - 81 * MINUTE,
        seen: NOON,
        end: NOON + 40 * MINUTE,
        ending: 'resolved',
      },
    ]);
  });

  it.each([
    ['another type', { statusType: 'Outage' }],
    ['another text', { message: 'now stable' }],
    ['a corrected start', { epochStartDate: NOON - 2 * HOUR }],
    ['another message id', { messageId: '2000004701' }],
  ])('is not news for %s', (_, fields) => {
    const { kinds, state } = run([
      [0, { Photos: [ongoing()] }],
      [HOUR, { Photos: [ongoing({ ...later(HOUR), ...fields })] }],
      [2 * HOUR, { Photos: [resolved({ ...later(2 * HOUR), ...fields })] }],
    ]);
    expect(kinds).toEqual(['start', 'end']);
    expect(state.incidents).toHaveLength(1);
  });

  it('starts at the earliest stated start, also where Apple corrects it', () => {
    const { state } = run([
      [0, { Photos: [ongoing()] }],
      [HOUR, { Photos: [ongoing({ ...later(HOUR), epochStartDate: NOON - 3 * HOUR })] }],
    ]);
    expect(state.incidents[0]?.start).toBe(NOON - 3 * HOUR);
  });

  it('starts when it was seen where no start is stated', () => {
    expect(run([[0, { Photos: [ongoing({ epochStartDate: null })] }]]).state.incidents[0]?.start).toBe(NOON);
  });

  it('ends as vanished where the event is gone, with or without its row', () => {
    for (const rest of [
      { Siri: [resolved(later(HOUR))] },
      { Photos: null, Siri: [resolved(later(HOUR))] },
      {},
    ]) {
      const { state, kinds } = run([
        [0, { 'iCloud Drive': [ongoing()] }],
        [HOUR, rest],
      ]);
      expect(kinds).toEqual(['start', 'end']);
      expect(state.incidents).toMatchObject([{ ending: 'vanished', end: NOON + HOUR, endSeen: NOON + HOUR }]);
    }
  });

  it('ends when it was seen over where Apple states no end, and never before its start', () => {
    const noEnd = run([
      [0, { Photos: [ongoing()] }],
      [HOUR, { Photos: [resolved({ ...later(HOUR), epochEndDate: null })] }],
    ]);
    expect(noEnd.state.incidents[0]).toMatchObject({ end: NOON + HOUR, ending: 'resolved' });
    const early = run([
      [0, { Photos: [ongoing()] }],
      [HOUR, { Photos: [resolved({ ...later(HOUR), epochEndDate: 60_000 })] }],
    ]);
    expect(early.state.incidents[0]?.end).toBe(NOON - 81 * MINUTE);
  });

  it('takes the stated end of what vanished and came back as resolved', () => {
    const { state, kinds } = run([
      [0, { Photos: [ongoing()] }],
      [HOUR, { Siri: [resolved(later(HOUR))] }],
      [2 * HOUR, { Photos: [resolved(later(2 * HOUR))] }],
    ]);
    expect(kinds).toEqual(['start', 'end']);
    expect(state.incidents).toMatchObject([{ ending: 'resolved', end: NOON + 40 * MINUTE }]);
  });

  it('is untouched by a file that lists nothing that is watched', () => {
    const foreign = fold(
      run([[0, { Photos: [ongoing()] }]]).state,
      { services: [{ name: 'Account', key: 'account', events: [] }], posted: null },
      NOON + HOUR,
      DEFAULT_WATCH,
    );
    expect(foreign.transitions).toEqual([]);
    expect(foreign.state.incidents[0]?.end).toBeNull();
  });
});

describe('re-opening', () => {
  const other = { messageId: '9', epochStartDate: NOON + 5 * HOUR };
  it.each([
    ['the same id after 2 hours', 2 * HOUR, {}, 'Photos', ['update']],
    ['the same id and another start', 2 * HOUR, { epochStartDate: NOON }, 'Photos', ['update']],
    ['the same start and another id', 2 * HOUR, { messageId: '9' }, 'Photos', ['update']],
    ['the same id 24 hours after the end', 24 * HOUR, {}, 'Photos', ['update']],
    ['the same id later than that', 24 * HOUR + MINUTE, {}, 'Photos', ['start']],
    ['another event', 2 * HOUR, other, 'Photos', ['start']],
    ['the same id at another service', 2 * HOUR, {}, 'iCloud Drive', ['start']],
  ])('%s', (_, after, fields, service, kinds) => {
    const before = run([
      [0, { Photos: [ongoing()] }],
      [HOUR, { Photos: [resolved(later(HOUR))] }],
    ]);
    const again = run(
      [[HOUR + after, { [service]: [ongoing({ ...later(HOUR + after), ...fields })] }]],
      DEFAULT_WATCH,
      before.state,
    );
    expect(again.kinds).toEqual(kinds);
    expect(again.state.incidents).toHaveLength(kinds[0] === 'start' ? 2 : 1);
    expect(again.state.incidents[0]?.end).toBeNull();
    expect(new Set(again.state.incidents.map(({ id }) => id)).size).toBe(again.state.incidents.length);
  });

  it('is a start where it was only ever seen as over, because nobody has been told', () => {
    const { kinds, state } = run([
      [0, { Photos: [resolved()] }],
      [HOUR, { Photos: [ongoing(later(HOUR))] }],
    ]);
    expect(kinds).toEqual(['start']);
    expect(state.incidents).toHaveLength(1);
  });
});
