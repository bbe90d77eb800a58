import { describe, expect, it } from 'vitest';
import { parseFeedDate } from '../../../lib/status/dates';
import { loadHistory } from '../../fixtures/feed/load';

describe('parseFeedDate', () => {
  it.each([
    ['04/26/2021 06:30 PDT', '2021-04-26T13:30:00Z'],
    ['12/18/2012 18:37 PST', '2012-12-19T02:37:00Z'],
    ['2023/02/24 08:05 JST', '2023-02-23T23:05:00Z'],
    ['2022/12/08 20:15 UTC', '2022-12-08T20:15:00Z'],
    ['2022/12/08 20:15 PST', '2022-12-09T04:15:00Z'],
    ['  6/4/2025   9:05 PDT ', '2025-06-04T16:05:00Z'],
    ['02/29/2024 00:00 PST', '2024-02-29T08:00:00Z'],
  ])('reads %s', (text, iso) => {
    expect(parseFeedDate(text)).toBe(Date.parse(iso));
  });

  it.each([
    ['02/29/2023 00:00 PST'],
    ['13/01/2024 00:00 PST'],
    ['06/31/2024 00:00 PDT'],
    ['06/30/2024 24:00 PDT'],
    ['06/30/2024 10:60 PDT'],
    ['06/30/2024 10:00 XYZ'],
    ['06/30/2024 10:00'],
    ['yesterday'],
    [''],
    [null],
    [undefined],
    [1750748040000],
    [{}],
    ['constructor'],
    ['0'.repeat(100000)],
  ])('has no date for %j', (text) => {
    expect(parseFeedDate(text)).toBeNull();
  });

  it('reads every date of the recorded history', () => {
    const dates = new Set(
      loadHistory().flatMap(({ feed }) =>
        feed.services.flatMap(({ events }) => events.map((event) => event.datePosted)),
      ),
    );
    expect(dates.size).toBeGreaterThan(900);
    expect([...dates].filter((date) => parseFeedDate(date) === null)).toEqual([]);
  });
});
