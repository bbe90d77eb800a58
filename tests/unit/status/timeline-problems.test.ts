import { describe, expect, it } from 'vitest';
import { problemsByService } from '../../../lib/status/timeline-problems';
import type { Incident, IncidentPart } from '../../../lib/status/types';
import { later, run } from './fold-run';
import { DAY, HOUR, MINUTE, NOON, ongoing, resolved } from './support';

const LEGACY: Incident = {
  id: 'a',
  services: ['photos', 'icloud drive'],
  start: NOON,
  seen: NOON + HOUR,
  end: NOON + 3 * HOUR,
  ending: 'vanished',
  endSeen: NOON + 3 * HOUR,
  parts: [{ service: 'photos', messageId: '1', start: NOON + MINUTE }],
};

const photos = (incidents: readonly Incident[]) => problemsByService(incidents).get('photos');

describe('what an incident was for one service', () => {
  it('has the own time of the service', () => {
    const { state } = run([
      [0, { Photos: [ongoing()], 'iCloud Drive': [ongoing({ epochStartDate: NOON - HOUR })] }],
      [
        HOUR,
        {
          Photos: [ongoing(later(HOUR))],
          'iCloud Drive': [resolved({ ...later(HOUR), epochStartDate: NOON - HOUR })],
        },
      ],
    ]);
    const found = problemsByService(state.incidents);
    expect(found.get('photos')).toMatchObject([
      { start: NOON - 81 * MINUTE, end: null, others: ['icloud drive'] },
    ]);
    expect(found.get('icloud drive')).toMatchObject([
      { start: NOON - HOUR, end: NOON + 40 * MINUTE, ending: 'resolved', wasLive: true },
    ]);
  });

  it('has the start that Apple gives now, and how late its first posting was', () => {
    const { state } = run([
      [-DAY, {}],
      [0, { Photos: [ongoing()] }],
      [HOUR, { Photos: [ongoing({ ...later(HOUR), epochStartDate: NOON - 30 * MINUTE })] }],
      [2 * HOUR, { Photos: [resolved({ ...later(2 * HOUR), epochStartDate: NOON - 30 * MINUTE })] }],
    ]);
    expect(photos(state.incidents)).toMatchObject([
      { start: NOON - 30 * MINUTE, end: NOON + 40 * MINUTE, lateness: { most: 30 * MINUTE }, seen: NOON },
    ]);
  });

  it('ends where the last of several events of the service ended', () => {
    const more = { messageId: '2', epochStartDate: NOON + MINUTE };
    const { state } = run([
      [0, { Photos: [ongoing()] }],
      [HOUR, { Photos: [resolved(later(HOUR)), ongoing({ ...later(HOUR), ...more })] }],
      [3 * HOUR, { Photos: [resolved(later(3 * HOUR))] }],
    ]);
    expect(photos(state.incidents)).toMatchObject([
      { end: NOON + 3 * HOUR, ending: 'vanished', messageIds: ['2000004700', '2'] },
    ]);
  });

  it('was over when it was first seen, or not', () => {
    const { state } = run([[HOUR, { Photos: [resolved()] }]]);
    expect(photos(state.incidents)).toMatchObject([{ wasLive: false, ending: 'resolved' }]);
  });

  it('of an earlier version, or with its parts lost, has the times of the whole', () => {
    const found = problemsByService([LEGACY]);
    const whole = { end: NOON + 3 * HOUR, ending: 'vanished', wasLive: true, lateness: { kind: 'unknown' } };
    expect(found.get('photos')).toMatchObject([{ start: NOON + MINUTE, ...whole }]);
    expect(found.get('icloud drive')).toMatchObject([{ start: NOON, ...whole }]);
    const { endSeen: _, ...quiet } = LEGACY;
    expect(photos([{ ...quiet, ending: 'resolved' }])).toMatchObject([{ wasLive: false }]);
    expect(photos([{ ...quiet, end: null, ending: null }])).toMatchObject([{ end: null, wasLive: true }]);
  });

  it('never ends before it begins', () => {
    const parts: IncidentPart[] = [
      { service: 'photos', messageId: '1', start: NOON, seen: NOON, end: NOON - HOUR },
    ];
    expect(photos([{ ...LEGACY, parts }])).toMatchObject([{ start: NOON, end: NOON }]);
  });

  it('takes hundreds of incidents with thousands of parts', () => {
    const parts = Array.from({ length: 200 }, (_, i) => ({
      service: `service ${i % 100}`,
      messageId: `${i}`,
      start: NOON + i,
      seen: NOON + i,
    }));
    const services = parts.slice(0, 100).map(({ service }) => service);
    const many = Array.from({ length: 400 }, (_, i) => ({ ...LEGACY, id: `${i}`, services, parts }));
    const found = problemsByService(many);
    expect(found.size).toBe(100);
    expect([...found.values()].every((problems) => problems.length === 400)).toBe(true);
  });
});
