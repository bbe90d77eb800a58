import { describe, expect, it } from 'vitest';
import { withHistory } from '../../../lib/status/merge-history';
import { EMPTY_STATUS } from '../../../lib/status/state';
import type { Incident } from '../../../lib/status/types';
import { run } from './fold-run';
import { DAY, HOUR, NOON, ongoing } from './support';

function incident(ago: number, fields: Partial<Incident> = {}): Incident {
  const start = NOON - ago * DAY;
  const parts = [{ service: 'photos', messageId: `${ago}`, start }];
  const end = { end: start + HOUR, ending: 'resolved', endSeen: start + 2 * HOUR } as const;
  return { id: `i${ago}`, services: ['photos'], start, seen: start, parts, ...end, ...fields };
}

const ids = (incidents: readonly Incident[], others: readonly Incident[]) =>
  withHistory({ ...EMPTY_STATUS, incidents }, others, NOON).incidents.map(({ id }) => id);

describe('the history of another browser', () => {
  it('comes to the one here, newest first', () => {
    expect(ids([incident(3), incident(9)], [incident(5), incident(20)])).toEqual(['i3', 'i5', 'i9', 'i20']);
  });

  it('adds nothing twice, also under another id', () => {
    expect(ids([incident(3)], [incident(3), incident(3, { id: 'other' }), incident(5), incident(5)])).toEqual(
      ['i3', 'i5'],
    );
  });

  it('adds nothing that goes on or has just ended, nor what is over 400 days old', () => {
    const recent = incident(0.5);
    const open = incident(2, { end: null, ending: null });
    expect(ids([], [recent, open, incident(401), incident(399)])).toEqual(['i399']);
  });

  it('stays within the bounds, and keeps the open one', () => {
    const many = Array.from({ length: 600 }, (_, i) => incident(2 + i / 2));
    const open = incident(1, { id: 'open', end: null, ending: null });
    const kept = ids([open], many);
    expect(kept).toHaveLength(400);
    expect(kept[0]).toBe('open');
  });

  it('changes nothing where it brings nothing', () => {
    expect(withHistory(EMPTY_STATUS, [incident(0)], NOON)).toBe(EMPTY_STATUS);
  });

  it('takes no start from the next outage', () => {
    const state = withHistory(EMPTY_STATUS, [incident(2)], NOON);
    const { kinds } = run([[0, { Photos: [ongoing({ messageId: '2' })] }]], ['Photos'], state);
    expect(kinds).toEqual(['start']);
  });
});
