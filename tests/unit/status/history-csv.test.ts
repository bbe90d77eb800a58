import { describe, expect, it } from 'vitest';
import { historyCsv, isoLocal } from '../../../lib/status/history-csv';
import type { Incident } from '../../../lib/status/types';
import { HOUR, MINUTE, NOON } from './support';

const BERLIN = () => 2 * HOUR;
const INCIDENT: Incident = {
  id: 'photos.1.2',
  services: ['photos', 'icloud drive'],
  start: NOON,
  seen: NOON + 81 * MINUTE,
  end: NOON + 3 * HOUR,
  ending: 'resolved',
  endSeen: NOON + 4 * HOUR,
  parts: [
    {
      service: 'photos',
      messageId: '2000004700',
      start: NOON,
      seen: NOON + 81 * MINUTE,
      before: NOON + 71 * MINUTE,
      end: NOON + 3 * HOUR,
      endSeen: NOON + 4 * HOUR,
    },
  ],
};

/** Reads CSV as RFC 4180 defines it. */
function parse(csv: string): string[][] {
  const rows = csv.match(/(?:"(?:[^"]|"")*"|[^"\r\n])+(?=\r\n)/g) ?? [];
  return rows.map((row) =>
    [...row.matchAll(/("(?:[^"]|"")*"|[^",]*)(?:,|$)/g)]
      .map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell))
      .slice(0, 12),
  );
}

describe('a moment', () => {
  it.each([
    [0, '2025-06-24T19:00:00+00:00'],
    [2 * HOUR, '2025-06-24T21:00:00+02:00'],
    [5.5 * HOUR, '2025-06-25T00:30:00+05:30'],
    [-9.5 * HOUR, '2025-06-24T09:30:00-09:30'],
  ])('is local with its offset: %d', (offset, text) => {
    expect(isoLocal(NOON, () => offset)).toBe(text);
    expect(Date.parse(text)).toBe(NOON);
  });
});

describe('the table', () => {
  it('has a line for each service of each incident', () => {
    expect(historyCsv([INCIDENT], BERLIN).split('\r\n')).toEqual([
      'incident,service,began,ended,minutes,ending,first_seen,seen_going_on,late_minutes_at_least,late_minutes_at_most,posted_after_end,apple_message_ids',
      'photos.1.2,Photos,2025-06-24T21:00:00+02:00,2025-06-25T00:00:00+02:00,180,resolved,2025-06-24T22:21:00+02:00,yes,81,81,no,2000004700',
      'photos.1.2,iCloud Drive,2025-06-24T21:00:00+02:00,2025-06-25T00:00:00+02:00,180,resolved,2025-06-24T22:21:00+02:00,yes,,,,',
      '',
    ]);
  });

  it('leaves the end of what goes on empty', () => {
    const { endSeen: _, ...open } = INCIDENT;
    const [, , line] = parse(historyCsv([{ ...open, end: null, ending: null }], BERLIN));
    expect(line?.slice(3, 6)).toEqual(['', '', 'ongoing']);
  });

  it.each([['=HYPERLINK("https://x","y")'], ['+1'], ['-1'], ['@SUM(1)'], ['\t=1'], ['\r=1'], ['＝1+1']])(
    'holds no formula: %j',
    (service) => {
      const [, line] = parse(historyCsv([{ ...INCIDENT, services: [service], parts: [] }], BERLIN));
      expect(line?.[1]).toBe(`'${service}`);
    },
  );

  it.each([['a,b'], ['a "b"'], ['a\nb'], ["it's"], ['写真'], ['<b>&']])('keeps %j as it is', (service) => {
    const [, line] = parse(historyCsv([{ ...INCIDENT, services: [service], parts: [] }], BERLIN));
    expect(line?.[1]).toBe(service);
    expect(line).toHaveLength(12);
  });

  it('is a header alone without a history', () => {
    expect(historyCsv([], BERLIN).split('\r\n')).toHaveLength(2);
  });
});
