import { describe, expect, it } from 'vitest';
import { noticesFor } from '../../../lib/status/alerts';
import { afterCheck } from '../../../lib/status/check';
import { DEFAULT_WATCH } from '../../../lib/status/service-names';
import { EMPTY_STATUS } from '../../../lib/status/state';
import { freshOf, HOUR, NOON, ongoing, posted, resolved } from './support';

const began = afterCheck(EMPTY_STATUS, freshOf({ Photos: [ongoing()] }), NOON, DEFAULT_WATCH, 0.5);
const late = { datePosted: posted(NOON + HOUR) };
const over = afterCheck(began.state, freshOf({ Photos: [resolved(late)] }), NOON + HOUR, DEFAULT_WATCH, 0.5);
const incident = `photos.2000004700.${NOON - 81 * 60_000}`;

describe('noticesFor', () => {
  it('has one for a start and one for an end, with the duration', () => {
    const common = { incident, services: ['Photos'], start: NOON - 81 * 60_000 };
    expect(noticesFor(began.transitions, began.state)).toEqual([
      { id: `incident:${incident}:start`, kind: 'start', end: null, ...common },
    ]);
    expect(noticesFor(over.transitions, over.state)).toEqual([
      { id: `incident:${incident}:end`, kind: 'end', end: NOON + 40 * 60_000, ...common },
    ]);
  });

  it('makes the same notice again where the worker was ended before it was shown', () => {
    const again = afterCheck(
      EMPTY_STATUS,
      freshOf({ Photos: [ongoing()] }),
      NOON + 60_000,
      DEFAULT_WATCH,
      0.1,
    );
    expect(noticesFor(again.transitions, again.state)).toEqual(noticesFor(began.transitions, began.state));
  });

  it('has none for an update, a stale copy, an unreadable one, or an incident that is not known', () => {
    const grown = { Photos: [ongoing(late)], 'iCloud Drive': [ongoing(late)] };
    const update = afterCheck(began.state, freshOf(grown), NOON + HOUR, DEFAULT_WATCH, 0.5);
    expect(update.transitions.map(({ kind }) => kind)).toEqual(['update']);
    expect(noticesFor(update.transitions, update.state)).toEqual([]);
    const rest = [
      { kind: 'stale', at: NOON, incident: '', services: [] },
      { kind: 'unreadable', at: NOON, incident: '', services: [] },
      { kind: 'start', at: NOON, incident: 'gone', services: [] },
    ] as const;
    expect(noticesFor(rest, began.state)).toEqual([]);
  });
});
