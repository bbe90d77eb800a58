import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createGoing } from '../../../lib/state/panel-incidents';
import { EMPTY_STATUS } from '../../../lib/status/state';
import type { Incident, StatusState } from '../../../lib/status/types';
import { NOON } from '../../components/fake-port';
import { event, service, status } from '../../components/records';

const MINUTE = 60_000;
const START = NOON - 120 * MINUTE;
const SAYS = 'Users may be unable to back up.';

function incident(part: Partial<Incident> = {}): Incident {
  const services = ['app store', 'icloud backup'];
  return {
    id: 'open',
    services,
    start: START,
    seen: START + 40 * MINUTE,
    end: null,
    ending: null,
    parts: services.map((one, index) => ({
      service: one,
      messageId: '1',
      start: START,
      seen: START + (40 + 20 * index) * MINUTE,
    })),
    ...part,
  };
}

const DOWN = [
  service('App Store', { active: event({ message: SAYS }) }),
  service('iCloud Backup', { active: event({ message: SAYS }) }),
];

function going(consumer: StatusState, developer = EMPTY_STATUS, watchDeveloper: readonly string[] = []) {
  const apple = { status: consumer, developer, settings: { watch: [], watchDeveloper } };
  return createGoing(signal(apple), signal(NOON)).value;
}

test('a problem names its services, those for backups first, with the words of Apple once', () => {
  expect(going(status(DOWN, { incidents: [incident()] }))).toEqual([
    {
      id: 'consumer.open',
      kind: 'problem',
      services: ['iCloud Backup', 'App Store'],
      says: [SAYS],
      start: START,
      end: null,
      seen: START + 40 * MINUTE,
      updated: START + 60 * MINUTE,
    },
  ]);
});

test('a service that is well again is no longer named', () => {
  const [, backup] = DOWN;
  const state = status([service('App Store'), ...(backup ? [backup] : [])], { incidents: [incident()] });
  expect(going(state)[0]?.services).toEqual(['iCloud Backup']);
});

test('maintenance of several services under one message is one, and comes after problems', () => {
  const work = event({ messageId: '7', type: 'Maintenance', state: 'upcoming', start: NOON + 60 * MINUTE });
  const rows = [
    ...DOWN,
    service('Photos', { maintenance: work }),
    service('iCloud Drive', { maintenance: work }),
  ];
  const all = going(status(rows, { incidents: [incident()] }));
  expect(all.map(({ kind, services }) => [kind, services])).toEqual([
    ['problem', ['iCloud Backup', 'App Store']],
    ['maintenance', ['Photos', 'iCloud Drive']],
  ]);
});

test('what no recent answer bears out is not told', () => {
  const old = { incidents: [incident()], lastGoodAt: NOON - 30 * 60 * MINUTE };
  expect(going(status(DOWN, old))).toEqual([]);
  expect(createGoing(signal(null), signal(NOON)).value).toEqual([]);
});

test('services for developers count only while one of them is watched', () => {
  const developer = status([service('APNS', { active: event() })], {
    incidents: [incident({ services: ['apns'] })],
  });
  const quiet = status([service('Photos')]);
  expect(going(quiet, developer)).toEqual([]);
  expect(going(quiet, developer, ['APNS']).map(({ id, says }) => [id, says])).toEqual([
    ['developer.open', []],
  ]);
});
