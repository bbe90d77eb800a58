import { beforeEach, describe, expect, test } from 'vitest';
import { ERROR_IDS, type ErrorId } from '../../../../lib/knowledge/ids';
import { read } from '../../../../lib/platform/storage/read';
import { BOOK } from '../../../../lib/platform/storage/registry';
import { close, openSubject, takeOutcome, undo } from '../../../../lib/platform/worker/cases';
import { aCase, freshBrowser, MINUTE, NOON, store } from '../records';

beforeEach(freshBrowser);

const subject = (error: ErrorId) => ({ error, quote: `quote of ${error}`, origin: 'page' as const });
const open = (error: ErrorId, at: number) => openSubject(subject(error), at);
const book = () => read(BOOK);
const ids = async () => (await book()).cases.map(({ id }) => id);

test('the newest change stands first, putting away too', async () => {
  await open('icloud-stuck', NOON);
  const id = (await book()).focus ?? '';
  await open('icloud-storage-full', NOON + 1);
  await close(id, NOON + 2);
  expect((await book()).cases.map(({ error, changedAt }) => [error, changedAt])).toEqual([
    ['icloud-stuck', NOON + 2],
    ['icloud-storage-full', NOON + 1],
  ]);
});

describe('a full book', () => {
  const old = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      aCase(ERROR_IDS[at % ERROR_IDS.length] ?? 'icloud-stuck', {
        id: `old-${at}`,
        closed: { at: NOON - at, how: 'worked' },
        changedAt: NOON - at * MINUTE,
      }),
    );

  test('keeps 50 cases, of which the newest is first and the oldest goes', async () => {
    await store(BOOK, { cases: old(50), focus: null });
    await open('icloud-stuck', NOON + 1);
    const kept = await ids();
    expect(kept).toHaveLength(50);
    expect(kept).not.toContain('old-49');
    expect(kept).toContain('old-48');
  });

  test('never loses the case in focus, wherever it stood', async () => {
    const cases = old(50).map((entry, at) => (at === 49 ? { ...entry, closed: null } : entry));
    await store(BOOK, { cases, focus: 'old-49' });
    await undo('old-49', NOON + 1);
    expect(await ids()).toHaveLength(50);
    expect((await book()).focus).toBe('old-49');
    const { error } = cases[49] ?? aCase('icloud-stuck');
    const noHelp = { do: 'outcome', fix: 'restart-device', outcome: 'no-help' } as const;
    await takeOutcome({ ...noHelp, ...subject(error) }, NOON + 2);
    expect((await book()).cases[0]).toMatchObject({ id: 'old-49', outcomes: [{ outcome: 'no-help' }] });
    expect(await ids()).toHaveLength(50);
  });

  test('gives up the oldest closed case before one under way, wherever that stood', async () => {
    const cases = old(50).map((entry, at) => ({
      ...entry,
      error: 'icloud-stuck' as const,
      closed: at === 10 ? entry.closed : null,
    }));
    await store(BOOK, { cases, focus: null });
    await open('icloud-storage-full', NOON + 1);
    const kept = await ids();
    expect(kept).toHaveLength(50);
    expect(kept).not.toContain('old-10');
    expect(kept).toContain('old-49');
  });

  test('gives up no case while all are under way', async () => {
    const cases = old(50).map((entry) => ({ ...entry, error: 'icloud-stuck' as const, closed: null }));
    await store(BOOK, { cases, focus: null });
    await open('icloud-storage-full', NOON + 1);
    expect(await ids()).toHaveLength(51);
  });

  test('comes back to 50 with the oldest closed ones', async () => {
    const cases = old(53).map((entry, at) => (at === 51 ? { ...entry, closed: null } : entry));
    await store(BOOK, { cases, focus: 'old-51' });
    await undo('old-51', NOON + 1);
    const left = cases.map(({ id }) => id).filter((id) => id !== 'old-51');
    expect(await ids()).toEqual(['old-51', ...left.slice(0, 49)]);
  });
});
