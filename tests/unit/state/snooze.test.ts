import { expect, test } from 'vitest';
import { snoozedUntil } from '../../../lib/state/snooze';

const at = (...local: [number, number, number, number, number]) => new Date(...local).getTime();
const NOW = at(2026, 10, 30, 14, 41);

test.each([
  ['hour', NOW, NOW + 3_600_000],
  ['morning', NOW, at(2026, 11, 1, 8, 0)],
  ['morning', at(2026, 11, 31, 23, 59), at(2027, 0, 1, 8, 0)],
  // At three at night the morning meant is the coming one.
  ['morning', at(2026, 11, 1, 3, 0), at(2026, 11, 1, 8, 0)],
  ['morning', at(2026, 11, 1, 6, 0), at(2026, 11, 2, 8, 0)],
  ['week', NOW, at(2026, 11, 7, 14, 41)],
] as const)('a snooze for "%s" from %d ends at %d', (length, now, end) => {
  expect(snoozedUntil(length, now)).toBe(end);
});
