import { describe, expect, it } from 'vitest';
import { feedOf, ongoing, resolved } from './support';

describe('what could not be read', () => {
  const damagedBy = (events: unknown, more: Record<string, unknown> = {}) =>
    feedOf({ Photos: events, Siri: [resolved()], ...more }).services.find(({ key }) => key === 'photos')
      ?.damaged ?? false;

  it.each([
    ['no list', 'ongoing', true],
    ['a text', ['ongoing'], true],
    ['an empty object', [{}], true],
    ['another form', [{ id: 7, state: 'down' }], true],
    ['something going on that has neither type nor id nor start', [{ eventStatus: 'ongoing' }], true],
    ['null', null, false],
    ['a null among events', [null, ongoing()], false],
    ['something over at no known time', [resolved({ epochStartDate: null })], false],
    ['something planned for no known time', [{ eventStatus: 'upcoming' }], false],
  ])('may be an outage: %s: %j: %s', (_, events, damaged) => {
    expect(damagedBy(events)).toBe(damaged);
  });

  it('is told of the service, and costs no other', () => {
    const { services } = feedOf({ Photos: [{ id: 7 }, ongoing()], Siri: [ongoing()] });
    expect(services.map(({ key, events, damaged }) => [key, events.length, damaged ?? false])).toEqual([
      ['icloud backup', 0, false],
      ['photos', 1, true],
      ['siri', 1, false],
    ]);
  });
});
