import { describe, expect, test } from 'vitest';
import { parseDevice, parseSettings, parseWatch } from '../../../../lib/platform/storage/parse-settings';
import { DEFAULT_WATCH } from '../../../../lib/status/service-names';
import { RUBBISH, WRONG_VALUES } from '../rubbish';

const GOOD = { device: { ios: 18, computer: 'mac' }, watch: ['Photos'], notices: true } as const;
const FALLBACK = { device: {}, watch: DEFAULT_WATCH, notices: false };

test('whole settings are read as they are', () => {
  expect(parseSettings(GOOD)).toEqual({ value: GOOD, damaged: false });
});

describe.each(['device', 'watch', 'notices'] as const)('a bad %s', (name) => {
  const good: readonly unknown[] = {
    device: [{}, Object.create(null), { toString: 1, valueOf: 1 }, { length: 3 }],
    watch: [[]],
    notices: [true],
  }[name];
  const bad = WRONG_VALUES.filter((value) => !good.some((one) => Object.is(one, value) || same(one, value)));

  test.each(bad.map((value) => [value]))('%j falls back alone', (value) => {
    expect(parseSettings({ ...GOOD, [name]: value })).toEqual({
      value: { ...GOOD, [name]: FALLBACK[name] },
      damaged: true,
    });
  });

  test('that is absent falls back alone', () => {
    const { [name]: _absent, ...rest } = GOOD;
    expect(parseSettings(rest)).toEqual({ value: { ...rest, [name]: FALLBACK[name] }, damaged: true });
  });
});

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b) && typeof a === typeof b;
}

test.each(RUBBISH)('%s never throws, and is never more than the fallbacks', (_name, raw) => {
  const parsed = parseSettings(raw);
  if (parsed) expect(parsed).toEqual({ value: FALLBACK, damaged: true });
});

test('settings do not come from a prototype that the value brings along', () => {
  expect(parseSettings(JSON.parse('{"__proto__": {"notices": true}}'))?.value.notices).toBe(false);
  expect(Object.prototype).not.toHaveProperty('notices');
});

test.each([[{ ios: 5 }], [{ ios: 99 }], [{ computer: 'windows' }], [{}]])('device %j is known', (device) => {
  expect(parseDevice(device)).toEqual(device);
});

test.each([
  [{ ios: 4 }],
  [{ ios: 100 }],
  [{ ios: 17.5 }],
  [{ ios: '17' }],
  [{ ios: null }],
  [{ computer: 'linux' }],
  [{ computer: ['mac'] }],
])('device %j is not', (device) => {
  expect(parseDevice(device)).toBeNull();
});

test('a device is stored without what this version does not know', () => {
  expect(parseDevice({ ios: 26, colour: 'blue' })).toEqual({ ios: 26 });
});

test('a watch list may be empty, and has at most 200 names of at most 120 characters', () => {
  expect(parseWatch([])).toEqual([]);
  const longest = Array(200).fill('x'.repeat(120));
  expect(parseWatch(longest)).toEqual(longest);
  expect(parseWatch([...longest, 'x'])).toBeNull();
  expect(parseWatch(['x'.repeat(121)])).toBeNull();
  expect(parseWatch(['Photos', 7])).toBeNull();
  expect(parseWatch(Array(3))).toBeNull();
});
