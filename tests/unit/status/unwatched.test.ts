import { expect, it } from 'vitest';
import { afterCheck } from '../../../lib/status/check';
import { EMPTY_STATUS } from '../../../lib/status/state';
import { unwatched } from '../../../lib/status/unwatched';
import { freshOf, HOUR, NOON, ongoing, posted, resolved } from './support';

const WATCH = ['Photos'];
const past = resolved({ messageId: '1', epochStartDate: NOON - 9 * HOUR, epochEndDate: NOON - 8 * HOUR });
const file = freshOf({ Photos: [past, ongoing()] }, '"a"');
const { state } = afterCheck(EMPTY_STATUS, file, NOON, WATCH, 0.5);

it('keeps what is over and the date of the newest copy, and lets go of the rest', () => {
  expect(state.incidents.map(({ end }) => end)).toEqual([null, NOON - 8 * HOUR]);
  expect(unwatched(state)).toEqual({
    ...EMPTY_STATUS,
    incidents: state.incidents.slice(1),
    newestPosted: state.newestPosted,
  });
});

it('is done once', () => {
  const once = unwatched(state);
  expect(unwatched(once)).toBe(once);
  expect(unwatched(EMPTY_STATUS)).toBe(EMPTY_STATUS);
});

it('watched again, an incident that still goes on opens under the same id, and stale copies are known as such', () => {
  const again = afterCheck(unwatched(state), file, NOON + HOUR, WATCH, 0.5);
  expect(again.transitions).toMatchObject([{ kind: 'start', incident: state.incidents[0]?.id }]);
  const stale = freshOf({ Photos: [ongoing({ datePosted: posted(NOON - HOUR) })] });
  expect(afterCheck(unwatched(state), stale, NOON + HOUR, WATCH, 0.5).transitions).toMatchObject([
    { kind: 'stale' },
  ]);
});
