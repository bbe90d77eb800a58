import { expect, test } from 'vitest';
import { nextMorning } from '../../../lib/state/reminder';

const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();

test.each([
  ['in the evening', at(29, 22, 15), at(30, 9)],
  ['in the morning, after the night', at(29, 8), at(30, 9)],
  ['at the end of a month', at(30, 12), new Date(2026, 11, 1, 9).getTime()],
  ['at night, before that night’s backup', at(30, 1), at(30, 9)],
  ['just before five', at(30, 4, 59), at(30, 9)],
  ['at five', at(30, 5), new Date(2026, 11, 1, 9).getTime()],
])('%s the next morning is after the coming night', (_name, now, morning) => {
  expect(nextMorning(now)).toBe(morning);
});
