import { describe, expect, test } from 'vitest';
import { severalDevices } from '../../../../lib/platform/storage/parse-devices';
import { parseSettings, parseWatch } from '../../../../lib/platform/storage/parse-settings';
import { FIRST_DEVICE } from '../../../../lib/state/devices';
import { DEFAULT_WATCH } from '../../../../lib/status/service-names';
import { RUBBISH, WRONG_VALUES } from '../rubbish';

const PAD = { id: 'b', name: 'Kitchen', kind: 'ipad', ios: 18 } as const;
const DATED = { ...PAD, lastGood: 7, earlierGood: 3, reminder: 9 };
const GOOD = {
  devices: [{ ...FIRST_DEVICE, ios: null }, PAD],
  current: 'b',
  computer: 'mac',
  watch: ['Photos'],
  notices: true,
} as const;
const FALLBACK = { devices: [FIRST_DEVICE], current: 'first', watch: DEFAULT_WATCH, notices: false };

test('whole settings are read as they are', () => {
  expect(parseSettings(GOOD)).toEqual({ value: GOOD, damaged: false });
});

describe.each(['watch', 'notices'] as const)('a bad %s', (name) => {
  const good: readonly unknown[] = { watch: [[]], notices: [true] }[name];
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

describe.each(['muted', 'snoozedUntil'] as const)('a bad %s', (name) => {
  const good: readonly unknown[] = { muted: [[]], snoozedUntil: [1e300] }[name];
  const bad = WRONG_VALUES.filter((value) => !good.some((one) => same(one, value)));

  test.each(bad.filter((value) => value !== 1e300).map((value) => [value]))(
    '%j is left out, and costs no other',
    (value) => {
      expect(parseSettings({ ...GOOD, [name]: value })).toEqual({ value: GOOD, damaged: true });
    },
  );
});

describe('services for developers', () => {
  test.each([[['APNS', 'Xcode Cloud']], [[]]])('%j are read as they are', (watchDeveloper) => {
    const settings = { ...GOOD, watchDeveloper };
    expect(parseSettings(settings)).toEqual({ value: settings, damaged: false });
  });

  const bad = WRONG_VALUES.filter((value) => !same([], value));
  test.each(bad.map((value) => [value]))(
    'that are %j are none, and everything else stays',
    (watchDeveloper) => {
      expect(parseSettings({ ...GOOD, watchDeveloper })).toEqual({ value: GOOD, damaged: true });
    },
  );
});

test('what is muted and snoozed is read, and absent until it is asked for', () => {
  const quiet = { ...GOOD, muted: ['iCloud Mail'], snoozedUntil: 1750795200000 };
  expect(parseSettings(quiet)).toEqual({ value: quiet, damaged: false });
});

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b) && typeof a === typeof b;
}

describe('devices', () => {
  test.each(WRONG_VALUES.map((value) => [value]))('that are %j fall back to the first', (devices) => {
    expect(parseSettings({ ...GOOD, devices, current: 'first' })).toEqual({
      value: { ...GOOD, devices: [FIRST_DEVICE], current: 'first' },
      damaged: true,
    });
  });

  test.each(WRONG_VALUES.map((value) => [value]))('of which one is %j keep the others', (value) => {
    const read = parseSettings({ ...GOOD, devices: [value, PAD] });
    expect(read).toEqual({ value: { ...GOOD, devices: [PAD] }, damaged: true });
  });

  test.each([
    [{ kind: 'watch' }, { kind: 'iphone' }],
    [{ name: 'x'.repeat(41) }, { name: '' }],
    [{ name: 7 }, { name: '' }],
  ])('lose %j alone', (bad, instead) => {
    const read = parseSettings({ ...GOOD, devices: [{ ...PAD, ...bad }] });
    expect(read).toEqual({ value: { ...GOOD, devices: [{ ...PAD, ...instead }] }, damaged: true });
  });

  test.each([[4], [100], [17.5], ['17'], [[]]])('of version %j have none', (ios) => {
    const read = parseSettings({ ...GOOD, devices: [{ ...PAD, ios }] });
    expect(read?.value.devices).toEqual([{ id: 'b', name: 'Kitchen', kind: 'ipad' }]);
    expect(read?.damaged).toBe(true);
  });

  test.each([['lastGood'], ['earlierGood'], ['reminder']])('lose a %s that is no date, alone', (name) => {
    for (const bad of [-1, Number.NaN, '2026-11-30', null, 1e300]) {
      const read = parseSettings({
        ...GOOD,
        devices: [{ ...DATED, [name]: bad }],
      });
      const { [name]: _bad, ...rest }: Record<string, unknown> = DATED;
      expect(read).toEqual({ value: { ...GOOD, devices: [rest] }, damaged: true });
    }
  });

  test('of one id are one', () => {
    expect(parseSettings({ ...GOOD, devices: [PAD, PAD] })).toEqual({
      value: { ...GOOD, devices: [PAD] },
      damaged: true,
    });
  });

  test('without the current one go on with the first', () => {
    expect(parseSettings({ ...GOOD, current: 'gone' })).toEqual({
      value: { ...GOOD, current: 'first' },
      damaged: true,
    });
  });
});

test.each([['linux'], [['mac']], [7]])('a computer that is %j is not known', (computer) => {
  const { computer: _none, ...rest } = GOOD;
  expect(parseSettings({ ...GOOD, computer })).toEqual({ value: rest, damaged: true });
});

test('nobody was asked about the computer, or the person has none: both are told apart', () => {
  const { computer: _none, ...rest } = GOOD;
  expect(parseSettings(rest)).toEqual({ value: rest, damaged: false });
  const none = { ...GOOD, computer: null };
  expect(parseSettings(none)).toEqual({ value: none, damaged: false });
});

test.each(RUBBISH)('%s never throws, and is never more than the fallbacks', (_name, raw) => {
  const parsed = parseSettings(raw);
  if (parsed) expect(parsed).toEqual({ value: FALLBACK, damaged: true });
  expect(() => severalDevices(raw)).not.toThrow();
});

test.each([[7], [null], [undefined], [[]]])(
  'settings of version 1 whose device is %j count as damaged',
  (device) => {
    const read = parseSettings(severalDevices({ device, watch: ['Photos'], notices: true }));
    expect(read).toEqual({ value: { ...FALLBACK, watch: ['Photos'], notices: true }, damaged: true });
  },
);

test('settings do not come from a prototype that the value brings along', () => {
  expect(parseSettings(JSON.parse('{"__proto__": {"notices": true}}'))?.value.notices).toBe(false);
  expect(Object.prototype).not.toHaveProperty('notices');
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
