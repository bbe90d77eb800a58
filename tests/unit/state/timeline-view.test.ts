import { effect, signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createHistoryView } from '../../../lib/state/timeline-view';
import { EMPTY_STATUS } from '../../../lib/status/state';
import type { StatusState } from '../../../lib/status/types';

const NOON = new Date(2026, 10, 30, 12).getTime();
const HOUR = 3_600_000;
const SERVICE = {
  name: 'Photos',
  listed: true,
  active: null,
  maintenance: null,
  since: NOON - 300 * 24 * HOUR,
};
const STATUS: StatusState = {
  ...EMPTY_STATUS,
  services: [{ ...SERVICE, name: 'FaceTime' }, SERVICE],
  watched: [[SERVICE.since, NOON]],
};

test('backup services come first, whatever their order in the watch list', () => {
  const { groups } = createHistoryView(signal(STATUS), signal(NOON));
  expect(groups.value.map(({ kind, rows }) => [kind, rows.map(({ service }) => service.name)])).toEqual([
    ['backup', ['Photos']],
    ['other', ['FaceTime']],
  ]);
});

test('the days are counted anew at midnight, and not while the clock ticks', () => {
  const now = signal(NOON);
  const { groups, from } = createHistoryView(signal(STATUS), now);
  const seen: number[] = [];
  const stop = effect(() => void seen.push(groups.value.length + from.value));
  for (let i = 1; i <= 11; i++) now.value = NOON + i * HOUR;
  expect(seen).toHaveLength(1);
  now.value = NOON + 12 * HOUR;
  expect(from.value).toBe(new Date(2026, 8, 3).getTime());
  expect(groups.value[0]?.rows[0]?.timeline.days.at(-1)).toBe('unknown');
  stop();
});

test('without records there are no groups and no file', () => {
  const { groups, hasFile, file } = createHistoryView(signal(null), signal(NOON));
  expect([groups.value, hasFile.value, file()]).toEqual([[], false, null]);
});
