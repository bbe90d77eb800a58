import { effect, signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createHistoryView } from '../../../lib/state/timeline-view';
import { EMPTY_STATUS } from '../../../lib/status/state';
import type { StatusState } from '../../../lib/status/types';
import type { Apple } from '../../../lib/status/worst';
import { service, status } from '../../components/records';

const NOON = new Date(2026, 10, 30, 12).getTime();
const HOUR = 3_600_000;
const SERVICE = {
  name: 'Photos',
  listed: true,
  active: null,
  maintenance: null,
  since: NOON - 300 * 24 * HOUR,
};
const SETTINGS = { watch: ['Photos', 'FaceTime'], watchDeveloper: ['APNS'] };
const STATUS: StatusState = {
  ...EMPTY_STATUS,
  services: [{ ...SERVICE, name: 'FaceTime' }, SERVICE],
  watched: [[SERVICE.since, NOON]],
};

const { lastGoodAt } = status([]);
/** When the made-up answers were taken. */
const CHECKED = Number(lastGoodAt);
const DEVELOPER = status([service('APNS')]);

function view(apple: Partial<Apple> = {}, now = signal(NOON)) {
  const all = { status: STATUS, developer: EMPTY_STATUS, settings: { watch: SETTINGS.watch }, ...apple };
  return createHistoryView(signal(all), now);
}

test('backup services come first, whatever their order in the watch list', () => {
  const { groups } = view();
  expect(groups.value.map(({ kind, rows }) => [kind, rows.map(({ service }) => service.name)])).toEqual([
    ['backup', ['Photos']],
    ['other', ['FaceTime']],
  ]);
});

test('the days are counted anew at midnight, and not while the clock ticks', () => {
  const now = signal(NOON);
  const { groups, from } = view({}, now);
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

test('the services of each file stand by themselves, and a file that failed costs only its own', () => {
  const developer = { ...DEVELOPER, problem: 'server-error' as const };
  const own = status([service('Photos')]);
  const { groups } = createHistoryView(
    signal({ status: own, developer, settings: SETTINGS }),
    signal(CHECKED),
  );
  expect(groups.value.map(({ kind, source, known }) => [kind, source, known])).toEqual([
    ['backup', 'consumer', true],
    ['developer', 'developer', false],
  ]);
});

test('a file that lists none of them is known well enough to say so', () => {
  const developer = status([service('Old Row', { listed: false })]);
  const { groups } = createHistoryView(
    signal({ status: status([]), developer, settings: SETTINGS }),
    signal(CHECKED),
  );
  expect(groups.value).toMatchObject([{ kind: 'developer', known: true }]);
});

test('a file of which nothing is watched has no group', () => {
  expect(view({ developer: DEVELOPER }).groups.value.map(({ kind }) => kind)).toEqual(['backup', 'other']);
});

test('the table holds what is kept of both files, the newest first', () => {
  const incident = { services: ['apns'], seen: NOON, end: NOON, ending: 'resolved', parts: [] } as const;
  const older = { ...EMPTY_STATUS, incidents: [{ ...incident, id: 'a', start: NOON - 2 * HOUR }] };
  const newer = { ...EMPTY_STATUS, incidents: [{ ...incident, id: 'b', start: NOON - HOUR }] };
  const whole = view({ status: older, developer: newer });
  expect(whole.hasFile.value).toBe(true);
  expect(whole.file()?.text.trim().split('\r\n')).toHaveLength(3);
});
