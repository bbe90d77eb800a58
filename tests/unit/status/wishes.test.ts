import { expect, test } from 'vitest';
import { isMuted, snoozeEnd } from '../../../lib/status/wishes';
import { DAY, HOUR, NOON } from './support';

test.each<readonly [string, number | undefined, number | null]>([
  ['none', undefined, null],
  ['one that goes on', NOON + 1, NOON + 1],
  ['one that ends now', NOON, null],
  ['one that is over', NOON - DAY, null],
  ['a week with the hour of winter time', NOON + 7 * DAY + HOUR, NOON + 7 * DAY + HOUR],
  ['one from before the clock was put back', NOON + 8 * DAY, null],
])('of %s the snooze ends at %j', (_name, until, end) => {
  expect(snoozeEnd(until === undefined ? {} : { snoozedUntil: until }, NOON)).toBe(end);
});

test('a service is muted under any spelling and under its earlier name', () => {
  expect(isMuted({}, 'Photos')).toBe(false);
  expect(isMuted({ muted: ['Apple ID', ' icloud  drive'] }, 'Apple Account')).toBe(true);
  expect(isMuted({ muted: ['Apple ID', ' icloud  drive'] }, 'iCloud Drive')).toBe(true);
  expect(isMuted({ muted: ['Apple ID'] }, 'Photos')).toBe(false);
});
