import { describe, expect, it } from 'vitest';
import { EMPTY_STATUS, parseStatusState } from '../../../lib/status/state';
import type { StatusState } from '../../../lib/status/types';
import { later, run } from './fold-run';
import { DAY, HOUR, MINUTE, NOON, ongoing, resolved } from './support';

describe('the first file', () => {
  it('starts what is going on, and keeps what is over without a word', () => {
    const old = resolved({ messageId: '1', epochStartDate: NOON - 3 * DAY, epochEndDate: NOON - 2 * DAY });
    const { kinds, state } = run([[0, { Photos: [old, ongoing()] }]]);
    expect(kinds).toEqual(['start']);
    expect(state.incidents).toMatchObject([
      { end: null, seen: NOON },
      { start: NOON - 3 * DAY, end: NOON - 2 * DAY, ending: 'resolved', seen: NOON },
    ]);
  });
});

describe('what was over when first seen', () => {
  it('is one incident where it overlaps, and is not kept twice', () => {
    const services = {
      Photos: [
        resolved({ messageId: '1' }),
        resolved({ messageId: '2', epochStartDate: NOON + 10 * MINUTE, epochEndDate: NOON + HOUR }),
      ],
      'iCloud Drive': [resolved({ messageId: '1' })],
      'iCloud Keychain': [
        resolved({ messageId: '3', epochStartDate: NOON - 9 * HOUR, epochEndDate: NOON - 8 * HOUR }),
      ],
    };
    const { state, kinds } = run([
      [2 * HOUR, services],
      [3 * HOUR, services],
      [4 * HOUR, services],
    ]);
    expect(kinds).toEqual([]);
    expect(state.incidents).toMatchObject([
      { services: ['photos', 'icloud drive'], end: NOON + HOUR },
      { services: ['icloud keychain'], end: NOON - 8 * HOUR },
    ]);
  });

  it('joins the incident that it was posted with', () => {
    const { state, kinds } = run([
      [0, { Photos: [ongoing()] }],
      [HOUR, { Photos: [ongoing(later(HOUR))], 'iCloud Drive': [resolved(later(HOUR))] }],
    ]);
    expect(kinds).toEqual(['start']);
    expect(state.incidents).toMatchObject([{ services: ['photos', 'icloud drive'], end: null }]);
  });

  it('is a new incident where an id of manual postings comes again', () => {
    const manual = { messageId: '3274' };
    const { state } = run([
      [0, { Photos: [resolved(manual)] }],
      [
        90 * DAY,
        {
          Photos: [
            resolved({
              ...manual,
              ...later(90 * DAY),
              epochStartDate: NOON + 90 * DAY,
              epochEndDate: NOON + 91 * DAY,
            }),
          ],
        },
      ],
    ]);
    expect(state.incidents).toHaveLength(2);
    expect(new Set(state.incidents.map(({ id }) => id)).size).toBe(2);
  });
});

describe('history', () => {
  const at = (day: number) => ({
    epochStartDate: NOON + day * DAY,
    epochEndDate: NOON + day * DAY + HOUR,
    ...later(day * DAY + HOUR),
  });

  it('keeps 400 days', () => {
    const { state } = run([
      [DAY, { Photos: [resolved({ messageId: '1', ...at(0) })] }],
      [390 * DAY, { Photos: [resolved({ messageId: '2', ...at(389) })] }],
      [
        402 * DAY,
        {
          Photos: [
            resolved({ messageId: '1', ...at(0), ...later(402 * DAY) }),
            resolved({ messageId: '3', ...at(401) }),
          ],
        },
      ],
    ]);
    expect(state.incidents.map(({ start }) => (start - NOON) / DAY)).toEqual([401, 389]);
  });

  it('keeps at most 400 incidents, the newest first', () => {
    const hour = (i: number) => ({
      epochStartDate: NOON + i * 6 * HOUR,
      epochEndDate: NOON + i * 6 * HOUR + 1,
    });
    const files = Array.from(
      { length: 430 },
      (_, i) =>
        [
          (i + 1) * 6 * HOUR,
          { Photos: [resolved({ messageId: `${i}`, ...hour(i), ...later((i + 1) * 6 * HOUR) })] },
        ] as const,
    );
    const { state } = run(files);
    expect(state.incidents).toHaveLength(400);
    expect(state.incidents[0]?.start).toBe(NOON + 429 * 6 * HOUR);
  });

  it('costs nothing where the clock is years ahead', () => {
    const past = { Photos: [resolved()] };
    const { state } = run([
      [HOUR, past],
      [900 * DAY, past],
      [2 * HOUR, past],
    ]);
    expect(state.incidents).toHaveLength(1);
  });

  it('stays small where one file brings thousands of events', () => {
    const many = Array.from({ length: 5000 }, (_, i) =>
      resolved({
        messageId: `${i}`,
        epochStartDate: NOON - (i * DAY) / 50,
        epochEndDate: NOON - (i * DAY) / 50 + MINUTE,
      }),
    );
    const going = Array.from({ length: 5000 }, (_, i) =>
      ongoing({ messageId: `${i}x`, epochStartDate: NOON - i }),
    );
    const { state } = run([[0, { Photos: many, 'iCloud Drive': going }]]);
    expect(state.incidents.length).toBeLessThanOrEqual(201);
    expect(JSON.stringify(state).length).toBeLessThan(150_000);
  });

  // Chrome writes "<" with 6 bytes, and allows 10 MB in all.
  it('stays under the quota with the longest names and ids that a file can bring, the newest kept', () => {
    const names = Array.from({ length: 40 }, (_, i) => '<'.repeat(115) + String(i).padStart(3, '0'));
    let state: StatusState = EMPTY_STATUS;
    for (let poll = 0; poll < 12; poll++) {
      const at = poll * 2 * DAY;
      const events = Array.from({ length: 5 }, (_, i) =>
        resolved({
          messageId: `${poll}.${i}${'<'.repeat(5000)}`,
          epochStartDate: NOON + at - i,
          epochEndDate: NOON + at,
          ...later(at),
        }),
      );
      const rows = Object.fromEntries(names.map((name) => [name, events]));
      state = run([[at, rows]], names, state).state;
    }
    const stored = JSON.stringify(state).replaceAll('<', '\\u003C');
    expect(new TextEncoder().encode(stored).byteLength).toBeLessThan(3_000_000);
    expect(state.incidents[0]?.start).toBe(NOON + 22 * DAY - 4);
    expect(state.incidents.length).toBeGreaterThan(3);
    expect(parseStatusState(JSON.parse(JSON.stringify(state)))?.incidents).toEqual(state.incidents);
  });
});
