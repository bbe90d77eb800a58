import { expect, test } from 'vitest';
import { zoned } from '../../../lib/state/panel-times';

const MOMENT = Date.UTC(2026, 10, 12, 14, 5);
/** ICU puts a narrow no-break space before "PM". */
const plain = (text: string) => text.replaceAll('\u202f', ' ');

test('a moment is written in local time with its zone, and in the time of Apple', () => {
  const { local, apple } = zoned(MOMENT, MOMENT, 'en-US', 'Europe/Berlin');
  expect(plain(local)).toBe('Nov 12, 3:05 PM GMT+1');
  expect(plain(apple)).toBe('Nov 12, 6:05 AM PST');
});

test('summer time is told apart, and the year is named where it is another one', () => {
  const july = Date.UTC(2025, 6, 1, 12);
  expect(plain(zoned(july, MOMENT, 'en-US', 'UTC').apple)).toBe('Jul 1, 2025, 5:00 AM PDT');
});
