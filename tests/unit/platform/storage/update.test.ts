import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ASIDE, type Item } from '../../../../lib/platform/storage/item';
import { read } from '../../../../lib/platform/storage/read';
import { remove, update } from '../../../../lib/platform/storage/update';

const count: Item<number> = {
  key: 'count',
  area: 'local',
  version: 3,
  fallback: 0,
  parse: (data) => (typeof data === 'number' ? { value: data, damaged: false } : null),
  migrate: {
    1: (data) => ({ n: Number(data) }),
    2: (data) => {
      if (typeof data === 'object' && data !== null && 'n' in data) return data.n;
      throw new Error('not version 2');
    },
  },
};
const names: Item<readonly string[]> = {
  key: 'names',
  area: 'local',
  version: 1,
  fallback: [],
  parse: (data) => (Array.isArray(data) ? { value: data.map(String), damaged: false } : null),
};

beforeEach(() => fakeBrowser.reset());

const stored = async () => fakeBrowser.storage.local.get(null);

test('nothing stored reads as the fallback', async () => {
  expect(await read(count)).toBe(0);
});

test('updates that are asked for at once see each other', async () => {
  await Promise.all(Array.from({ length: 50 }, () => update([count], ([n]) => [n + 1])));
  expect(await read(count)).toBe(50);
});

test('two items change in one write', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await update([count, names], ([n, list]) => [n + 1, [...list, 'a']]);
  expect(set).toHaveBeenCalledTimes(1);
  expect(await stored()).toEqual({ count: { v: 3, data: 1 }, names: { v: 1, data: ['a'] } });
});

test('the same value again writes nothing', async () => {
  await update([names], () => [['a']]);
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  set.mockClear();
  await update([names], ([list]) => [list]);
  expect(set).not.toHaveBeenCalled();
});

test.each([
  ['rubbish', 'rubbish'],
  ['a foreign object', { a: 1 }],
  ['a value of the wrong type', { v: 3, data: 'ten' }],
  ['a later version', { v: 99, data: 7 }],
  ['a version that cannot be migrated', { v: 2, data: 'ten' }],
  ['a version nobody knows', { v: -1, data: 1 }],
])('%s falls back and is kept aside at the next write', async (_name, raw) => {
  await fakeBrowser.storage.local.set({ count: raw, names: { v: 1, data: ['kept'] } });
  expect(await read(count)).toBe(0);
  expect((await stored()).count).toEqual(raw);
  await update([count], ([n]) => [n + 1]);
  expect(await stored()).toEqual({
    count: { v: 3, data: 1 },
    [`${ASIDE}count`]: raw,
    names: { v: 1, data: ['kept'] },
  });
});

test('an old version is migrated step by step', async () => {
  await fakeBrowser.storage.local.set({ count: { v: 1, data: '41' } });
  expect(await read(count)).toBe(41);
  expect(await fakeBrowser.storage.local.get(`${ASIDE}count`)).toEqual({});
});

test('a write that the browser refuses is told, and the next one works', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES exceeded'));
  await expect(update([count], () => [1])).rejects.toThrow('QUOTA');
  await update([count], () => [2]);
  expect(await read(count)).toBe(2);
});

test('a removed record reads as the fallback', async () => {
  await update([count], () => [5]);
  await remove(count);
  expect(await read(count)).toBe(0);
});
