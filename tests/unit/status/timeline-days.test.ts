import { describe, expect, it } from 'vitest';
import { dayBorders, type OffsetAt } from '../../../lib/status/timeline-days';
import { DAY, HOUR, MINUTE } from './support';

/** Local time of a named zone, from the system's own tables. */
function zone(timeZone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (at) => {
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day, hour, minute, second } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
  };
}

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

describe('the last days', () => {
  it.each(ZONES)('begin at midnight where clocks show it: %s', (name) => {
    const offsetAt = zone(name);
    const borders = dayBorders(Date.UTC(2026, 10, 30, 13), 400, offsetAt);
    expect(borders).toHaveLength(401);
    for (const border of borders) expect((border + offsetAt(border)) % DAY).toBe(0);
    for (const [i, border] of borders.slice(1).entries()) {
      expect(Math.abs(border - (borders[i] ?? 0) - DAY)).toBeLessThanOrEqual(HOUR);
    }
  });

  it('have 23 and 25 hours when clocks change', () => {
    const berlin = zone('Europe/Berlin');
    const [spring = 0, next = 0] = dayBorders(Date.UTC(2026, 2, 29, 12), 1, berlin);
    expect([new Date(spring).toISOString(), next - spring]).toEqual(['2026-03-28T23:00:00.000Z', 23 * HOUR]);
    const [autumn = 0, after = 0] = dayBorders(Date.UTC(2026, 9, 25, 12), 1, berlin);
    expect([new Date(autumn).toISOString(), after - autumn]).toEqual(['2026-10-24T22:00:00.000Z', 25 * HOUR]);
  });

  // Chile's clocks skip the hour after midnight in September and repeat the one before it in April.
  it('begin at one where midnight is skipped, and once where it is repeated', () => {
    const santiago = zone('America/Santiago');
    const [skipped = 0] = dayBorders(Date.UTC(2026, 8, 6, 18), 1, santiago);
    expect(new Date(skipped).toISOString()).toBe('2026-09-06T04:00:00.000Z');
    expect((skipped + santiago(skipped)) % DAY).toBe(HOUR);
    const [before = 0, repeated = 0] = dayBorders(Date.UTC(2026, 3, 4, 18), 1, santiago);
    expect(new Date(repeated).toISOString()).toBe('2026-04-05T04:00:00.000Z');
    expect(repeated - before).toBe(25 * HOUR);
  });

  it.each([
    ['a minute before midnight', -MINUTE, '2026-11-29'],
    ['at midnight', 0, '2026-11-30'],
    ['a minute after it', MINUTE, '2026-11-30'],
  ])('end with today: %s', (_, after, day) => {
    const offsetAt = zone('America/Los_Angeles');
    const [today = 0] = dayBorders(Date.UTC(2026, 10, 30, 8) + after, 1, offsetAt);
    expect(new Date(today + offsetAt(today)).toISOString().slice(0, 10)).toBe(day);
  });
});
