import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../../lib/platform/storage/parse-policy';
import { CHECK_EVERY, NO_POLICY, POLICY_FIELDS, withPolicy } from '../../../../lib/state/policy';
import { NOTHING } from '../../../components/fake-port';
import { RUBBISH, WRONG_VALUES } from '../rubbish';

const GOOD = { watch: ['Photos', 'iCloud Mail'], checkEveryMinutes: 30, notices: false };

test('a whole policy is read as it is', () => {
  expect(parsePolicy(GOOD)).toEqual({ ...GOOD, bad: [] });
  expect(parsePolicy({})).toEqual(NO_POLICY);
});

test.each(RUBBISH)('%s instead of a policy sets nothing', (_name, raw) => {
  const { bad, ...set } = parsePolicy(raw);
  expect(set).toEqual({});
  expect(bad.every((name) => name.length <= 40)).toBe(true);
});

describe.each(POLICY_FIELDS)('a bad %s', (name) => {
  const good: readonly unknown[] = { watch: [[]], checkEveryMinutes: [], notices: [true] }[name];
  const bad = WRONG_VALUES.filter(
    (value) => !good.some((one) => JSON.stringify(one) === JSON.stringify(value)),
  );

  test.each(bad.map((value) => [value]))('%j is left out and named, and costs no other', (value) => {
    const { [name]: _bad, ...rest } = GOOD;
    expect(parsePolicy({ ...GOOD, [name]: value })).toEqual({ ...rest, bad: [name] });
  });
});

test.each([4, 61, 0, -10, Number.POSITIVE_INFINITY, '30'])('%j minutes are out of bounds', (minutes) => {
  expect(parsePolicy({ checkEveryMinutes: minutes })).toEqual({ bad: ['checkEveryMinutes'] });
});

test.each([5, 7.5, 60])('%d minutes are within them', (minutes) => {
  expect(parsePolicy({ checkEveryMinutes: minutes })).toEqual({ checkEveryMinutes: minutes, bad: [] });
});

describe('a watch list', () => {
  test('is spelled as the settings page spells it, each service once', () => {
    const watch = ['  icloud backup', 'Apple ID', 'Apple Account', 'Something New'];
    expect(parsePolicy({ watch })).toEqual({
      watch: ['iCloud Backup', 'Apple Account', 'Something New'],
      bad: [],
    });
  });

  test('loses a name that is none, and says so', () => {
    const watch = ['Photos', 7, '', ' ', 'x'.repeat(121), null];
    expect(parsePolicy({ watch })).toEqual({ watch: ['Photos'], bad: ['watch'] });
  });

  test('of nothing but such names, or of too many, is none; an empty one watches nothing', () => {
    expect(parsePolicy({ watch: [7, null] })).toEqual({ bad: ['watch'] });
    expect(parsePolicy({ watch: Array.from({ length: 201 }, (_, at) => `s${at}`) })).toEqual({
      bad: ['watch'],
    });
    expect(parsePolicy({ watch: [] })).toEqual({ watch: [], bad: [] });
  });
});

test('names that mean nothing here are told, a few of them', () => {
  const names = Array.from({ length: 50 }, (_, at) => `${at}`.padEnd(60, 'x'));
  const { bad } = parsePolicy({ ...GOOD, ...Object.fromEntries(names.map((name) => [name, 1])) });
  expect(bad).toHaveLength(10);
  expect(bad.every((name) => name.length === 40)).toBe(true);
});

test('what the organisation has set wins, and nothing else changes', () => {
  const { settings } = NOTHING;
  expect(withPolicy(settings, NO_POLICY)).toEqual(settings);
  expect(withPolicy(settings, parsePolicy({ watch: [], notices: true }))).toEqual({
    ...settings,
    watch: [],
    notices: true,
  });
});

test('the schema that Chrome reads names the same values within the same bounds', () => {
  const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
  expect(Object.keys(properties)).toEqual(POLICY_FIELDS);
  const { minimum, maximum } = properties.checkEveryMinutes;
  expect({ least: minimum, most: maximum }).toEqual(CHECK_EVERY);
});
