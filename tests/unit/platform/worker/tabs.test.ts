import { beforeEach, describe, expect, test } from 'vitest';
import type { Candidate, PageReading } from '../../../../lib/detection/types';
import { read, storedTabIds } from '../../../../lib/platform/storage/read';
import { STATUS, tabItem } from '../../../../lib/platform/storage/registry';
import { forgetTab, leavePage, mergeFindings, takeReading } from '../../../../lib/platform/worker/tabs';
import { buttonOf, closeTab } from '../fake-button';
import browser from '../fake-polyfill';
import { finding, freshBrowser, NOON, OPEN, statusWith, store, storeRaw } from '../records';

const TAB = 7;
const FULL = 'Your iCloud storage is almost full';
const STUCK = 'The last backup could not be completed because your iCloud storage is full';
const FAILED = 'iPhone Backup Failed';

beforeEach(freshBrowser);

function reading(text: string, part: Partial<PageReading> = {}): PageReading {
  const candidates: Candidate[] = text === '' ? [] : [{ text, place: 'alert' }];
  return { url: 'https://discussions.apple.com/thread/1', lang: 'en', candidates, meters: [], ...part };
}

const from = (frameId: number, page: string, tabId = TAB) => ({ tabId, frameId, page });
const says = (frameId: number, page: string, text: string, part: Partial<PageReading> = {}) =>
  takeReading(from(frameId, page), reading(text, part), NOON);
const errors = async () => (await read(tabItem(TAB)))?.findings.map(({ error }) => error) ?? null;

describe('mergeFindings', () => {
  const frame = (...findings: ReturnType<typeof finding>[]) => ({
    page: 'p',
    findings,
    meter: null,
    signs: [],
  });

  test('each error once, the surest of it, surest first', () => {
    const weak = finding('icloud-storage-full', 0.3);
    const sure = finding('icloud-storage-full', 0.9);
    const other = finding('icloud-stuck', 0.5);
    expect(mergeFindings([frame(weak, other), frame(sure)])).toEqual([sure, other]);
    expect(mergeFindings([frame(sure), frame(other, weak)])).toEqual([sure, other]);
  });

  test('of two that are as sure, the frame that spoke first', () => {
    const one = { ...finding('icloud-stuck', 0.5), quote: 'one' };
    expect(mergeFindings([frame(one), frame({ ...one, quote: 'two' })])).toEqual([one]);
  });

  test('what is not sure counts only where nothing is', () => {
    const sure = finding('icloud-storage-full');
    const maybe = finding('icloud-stuck', 0.2);
    expect(mergeFindings([frame(maybe)])).toEqual([maybe]);
    expect(mergeFindings([frame(maybe), frame(sure)])).toEqual([sure]);
  });

  test('none of none', () => expect(mergeFindings([frame()])).toEqual([]));
});

test('a reading is kept with its plan, and the plan is for the surest finding', async () => {
  await says(0, 'p1', FULL);
  const tab = await read(tabItem(TAB));
  expect(tab?.findings[0]?.error).toBe('icloud-storage-full');
  expect(tab?.checklist?.error).toBe('icloud-storage-full');
  expect(tab?.checklist?.steps.at(-1)?.fix).toBe('contact-apple-support');
});

test('a page that says nothing is kept as such', async () => {
  await says(0, 'p1', '');
  expect(await read(tabItem(TAB))).toMatchObject({ findings: [], meter: null, checklist: null });
});

test('two frames are put together, each keeps its part', async () => {
  await says(0, 'p1', FULL);
  await says(3, 'p2', FAILED);
  expect(await errors()).toEqual(expect.arrayContaining(['icloud-storage-full', 'icloud-backup-failed']));
  const frames = (await read(tabItem(TAB)))?.frames;
  expect(frames?.[0]).toMatchObject({ page: 'p1', findings: [{ error: 'icloud-storage-full' }] });
  expect(frames?.[3]).toMatchObject({ page: 'p2', findings: [{ error: 'icloud-backup-failed' }] });
});

test('two frames that speak at once are both heard', async () => {
  await Promise.all([says(0, 'p1', FULL), says(3, 'p2', FAILED), says(4, 'p3', '')]);
  expect(Object.keys((await read(tabItem(TAB)))?.frames ?? {})).toEqual(['0', '3', '4']);
  expect(await errors()).toHaveLength(2);
});

test('a later reading and a later document replace what their frame said', async () => {
  await says(0, 'p1', FULL);
  await says(0, 'p1', FAILED);
  expect(await errors()).toEqual(['icloud-backup-failed']);
  await says(0, 'p2', '');
  expect(await errors()).toEqual([]);
});

test('the meter of any frame is the tab’s', async () => {
  const icloud = { url: 'https://www.icloud.com/', meters: ['4.9 GB of 5 GB'] };
  await says(0, 'p1', '');
  await says(2, 'p2', '', icloud);
  expect((await read(tabItem(TAB)))?.meter).toMatchObject({ used: 4.9e9, total: 5e9 });
});

test('while a problem is posted the plan begins with waiting', async () => {
  await store(STATUS, statusWith([OPEN]));
  await says(0, 'p1', STUCK);
  expect((await read(tabItem(TAB)))?.checklist?.steps[0]?.fix).toBe('wait-for-apple');
});

test('tabs do not mix', async () => {
  await says(0, 'p1', FULL);
  await takeReading(from(0, 'p9', 8), reading(FAILED), NOON);
  expect(await errors()).toEqual(['icloud-storage-full']);
  expect((await read(tabItem(8)))?.findings.map(({ error }) => error)).toEqual(['icloud-backup-failed']);
});

describe('a page that goes away', () => {
  beforeEach(async () => {
    await says(0, 'p1', FULL);
    await says(3, 'p2', FAILED);
  });

  test('the top frame takes all of it along', async () => {
    await leavePage(from(0, 'p1'), NOON);
    expect(await read(tabItem(TAB))).toBeNull();
  });

  test('another frame takes only its part', async () => {
    await leavePage(from(3, 'p2'), NOON);
    expect(await errors()).toEqual(['icloud-storage-full']);
    expect((await read(tabItem(TAB)))?.checklist?.error).toBe('icloud-storage-full');
    expect(buttonOf(TAB).text).toBe('1');
  });

  test.each([
    ['an earlier document of the top frame', 0, 'p0'],
    ['an earlier document of another frame', 3, 'p0'],
    ['a frame nobody knows', 9, 'p1'],
  ])('%s takes nothing', async (_name, frameId, page) => {
    const before = await read(tabItem(TAB));
    await leavePage(from(frameId, page), NOON);
    expect(await read(tabItem(TAB))).toEqual(before);
  });

  test('the last frame leaves nothing behind', async () => {
    await browser.storage.session.clear();
    await says(3, 'p2', FAILED);
    await leavePage(from(3, 'p2'), NOON);
    expect(await read(tabItem(TAB))).toBeNull();
    expect(buttonOf(TAB).text).toBe('');
  });

  test('of a tab nobody knows is no error', async () => {
    await leavePage(from(0, 'p1', 99), NOON);
    expect(await read(tabItem(99))).toBeNull();
  });
});

test('a closed tab is forgotten with its key', async () => {
  await says(0, 'p1', FULL);
  await forgetTab(TAB);
  expect(await storedTabIds()).toEqual([]);
  await expect(forgetTab(TAB)).resolves.toBeUndefined();
});

test('a tab that closed while its reading was on the way is no error', async () => {
  closeTab(TAB);
  await expect(says(0, 'p1', FULL)).resolves.toBeUndefined();
});

test('a damaged record of the tab does not stop a reading', async () => {
  await storeRaw(tabItem(TAB), { v: 1, data: 'rubbish' });
  await says(0, 'p1', FULL);
  expect(await errors()).toEqual(['icloud-storage-full']);
});
