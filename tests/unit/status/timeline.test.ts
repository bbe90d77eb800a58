import { describe, expect, it } from 'vitest';
import { type DayState, timelineOf } from '../../../lib/status/timeline';
import { dayBorders } from '../../../lib/status/timeline-days';
import { problemsByService } from '../../../lib/status/timeline-problems';
import type { Incident, IncidentPart, WatchedService, WatchedSpan } from '../../../lib/status/types';
import { DAY, HOUR, MINUTE } from './support';

/** The end of a day in UTC, so that day n ago begins at MIDNIGHT - n days. */
const MIDNIGHT = Date.UTC(2026, 10, 30);
const NOW = MIDNIGHT + 15 * HOUR;
const BORDERS = dayBorders(NOW, 90, () => 0);
const ALWAYS: readonly WatchedSpan[] = [[MIDNIGHT - 200 * DAY, NOW]];
const PHOTOS: WatchedService = {
  name: 'Photos',
  listed: true,
  active: null,
  maintenance: null,
  since: MIDNIGHT - 200 * DAY,
};

function part(fields: Partial<IncidentPart> = {}): IncidentPart {
  return { service: 'photos', messageId: '1', start: MIDNIGHT - DAY, seen: MIDNIGHT - DAY + HOUR, ...fields };
}

function incident(parts: readonly IncidentPart[], fields: Partial<Incident> = {}): Incident {
  const services = [...new Set(parts.map(({ service }) => service))];
  const start = Math.min(...parts.map((one) => one.start));
  const whole = { id: `i${start}`, services, start, seen: start, parts };
  return { ...whole, end: start + HOUR, ending: 'resolved', endSeen: start + HOUR, ...fields };
}

/** What the days of Photos are, by how many days ago; days not named have nothing posted. */
function days(
  incidents: readonly Incident[],
  { service = PHOTOS, watched = ALWAYS, borders = BORDERS } = {},
): Record<number, DayState> {
  const timeline = timelineOf(service, watched, problemsByService(incidents).get('photos') ?? [], borders);
  const named = timeline.days.map((state, i) => [89 - i, state] as const);
  return Object.fromEntries(named.filter(([, state]) => state !== 'nothing'));
}

describe('a problem', () => {
  it('marks every day that it touches', () => {
    const start = MIDNIGHT - 3 * DAY + 23 * HOUR;
    expect(days([incident([part({ start, end: start + 2 * HOUR, endSeen: start })])])).toEqual({
      3: 'problem',
      2: 'problem',
    });
  });

  it('that ends at midnight does not touch the next day, one that begins then only that', () => {
    const start = MIDNIGHT - 3 * DAY;
    expect(days([incident([part({ start, end: start + DAY })])])).toEqual({ 3: 'problem' });
    expect(days([incident([part({ start, end: start })])])).toEqual({ 3: 'problem' });
  });

  it('goes on until today while it has no end', () => {
    const open = incident([part({ start: MIDNIGHT - DAY })], { end: null, ending: null });
    expect(days([open])).toEqual({ 1: 'problem', 0: 'problem' });
  });

  it('of another service, or of a longer time ago, is none here', () => {
    const old = MIDNIGHT - 120 * DAY;
    expect(
      days([incident([part({ service: 'icloud drive' })]), incident([part({ start: old, end: old })])]),
    ).toEqual({});
  });

  it('falls on the local day', () => {
    const start = MIDNIGHT - 2 * DAY + 30 * MINUTE;
    const west = dayBorders(NOW, 90, () => -8 * HOUR);
    expect(days([incident([part({ start, end: start + MINUTE })])], { borders: west })).toEqual({
      3: 'problem',
    });
  });
});

describe('a day is not known', () => {
  const watch = (...watched: WatchedSpan[]) =>
    Object.keys(days([], { watched }))
      .map(Number)
      .sort((a, b) => a - b);

  it('before the first check', () => {
    expect(watch([MIDNIGHT - 3 * DAY + HOUR, NOW])).toEqual(Array.from({ length: 86 }, (_, i) => i + 4));
    expect(watch()).toHaveLength(90);
  });

  it('in a gap, and not for the last day before it, which was not over', () => {
    const gone: WatchedSpan = [MIDNIGHT - 200 * DAY, MIDNIGHT - 9 * DAY + HOUR];
    expect(watch(gone, [MIDNIGHT - 5 * DAY + HOUR, NOW])).toEqual([6, 7, 8, 9]);
  });

  it('where no check came after it, or none today', () => {
    expect(watch([MIDNIGHT - 200 * DAY, MIDNIGHT - 1])).toEqual([0, 1]);
    expect(watch([MIDNIGHT - 200 * DAY, MIDNIGHT])).toEqual([]);
  });

  it('before the service was watched, and while it is off the list', () => {
    const since = MIDNIGHT - DAY + HOUR;
    expect(Object.keys(days([], { service: { ...PHOTOS, since } }))).toHaveLength(88);
    const { since: _, ...never } = PHOTOS;
    expect(Object.keys(days([], { service: { ...never, missing: MIDNIGHT } }))).toHaveLength(90);
    expect(days([], { service: { ...PHOTOS, listed: false, missing: MIDNIGHT - DAY + HOUR } })).toEqual({
      0: 'unknown',
      1: 'unknown',
    });
  });

  it('but a problem is shown there all the same', () => {
    const start = MIDNIGHT - 20 * DAY;
    expect(days([incident([part({ start, end: start + HOUR })])], { watched: [] })[20]).toBe('problem');
  });
});

describe('maintenance', () => {
  const maintenance = {
    messageId: '2',
    type: 'Maintenance',
    state: 'ongoing' as const,
    start: MIDNIGHT - HOUR,
    end: MIDNIGHT + 20 * HOUR,
    message: '',
  };

  it('that goes on is shown, behind a problem; one that is planned is not', () => {
    expect(days([], { service: { ...PHOTOS, maintenance } })).toEqual({ 0: 'maintenance', 1: 'maintenance' });
    const start = MIDNIGHT - 2 * HOUR;
    const short = incident([part({ start, end: start + MINUTE })]);
    expect(days([short], { service: { ...PHOTOS, maintenance } })).toEqual({
      0: 'maintenance',
      1: 'problem',
    });
    expect(days([], { service: { ...PHOTOS, maintenance: { ...maintenance, state: 'upcoming' } } })).toEqual(
      {},
    );
  });
});

it('counts the days that were watched', () => {
  const start = MIDNIGHT - 20 * DAY;
  const problems = problemsByService([incident([part({ start, end: start + HOUR })])]).get('photos') ?? [];
  const { watched } = timelineOf(PHOTOS, [[MIDNIGHT - 4 * DAY, NOW]], problems, BORDERS);
  expect(watched).toBe(5);
});
