import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { ASIDE } from '../../../lib/platform/storage/item';
import type { StoredTab } from '../../../lib/platform/storage/parse-tab';
import { SETTINGS, tabItem } from '../../../lib/platform/storage/registry';
import { findTab, followTab, liveTab } from '../../../lib/platform/tab-watch';
import type { TabRecord } from '../../../lib/state/records';
import { isHeard } from './fake-event';
import browser from './fake-polyfill';
import { runScript, standIn } from './fake-tabs';
import { finding, freshBrowser, store, storeRaw } from './records';

const FOUND = [finding('icloud-stuck')];
const frame = (page: string) => ({ page, findings: FOUND, meter: null, signs: [] });
const TAB: StoredTab = {
  frames: { 0: frame('p1') },
  findings: FOUND,
  meter: null,
  signs: [],
  checklist: null,
};
const TWO_FRAMES: StoredTab = { ...TAB, frames: { 0: frame('p1'), 4: frame('p4') } };

beforeEach(freshBrowser);

describe('which tab a screen is about', () => {
  test('the active one of its window, where it follows', async () => {
    standIn(1, 7);
    expect(await findTab('', true)).toEqual({ id: 7, follows: true });
    expect(await findTab('?other=3', false)).toEqual({ id: 7, follows: false });
  });

  test('the one that the address names, which is never left', async () => {
    standIn(1, 7);
    expect(await findTab('?tab=12', true)).toEqual({ id: 12, follows: false });
    expect(await findTab('?x=1&tab=0', true)).toEqual({ id: 0, follows: false });
  });

  test.each(['?tab=', '?tab=-1', '?tab=1e3', '?tab=x', '?tab=1.5', '?tab=%2012', '?TAB=12', '#tab=12'])(
    '%s names none',
    async (search) => {
      standIn(1, 7);
      expect(await findTab(search, true)).toEqual({ id: 7, follows: true });
    },
  );

  test('none where no tab is active', async () => {
    expect(await findTab('', true)).toEqual({ id: null, follows: true });
  });
});

describe('what is known of a tab', () => {
  const live = async (tabId: number | null) => liveTab(tabId, await browser.storage.session.get(null));

  test('is told while its page is the one that was read', async () => {
    await store(tabItem(7), TWO_FRAMES);
    runScript(7, (frameId) => ({ page: frameId === 0 ? 'p1' : 'p4', read: true }));
    expect(await live(7)).toEqual(TWO_FRAMES);
  });

  test.each<readonly [string, unknown]>([
    ['another document', { page: 'p2' }],
    ['nothing', undefined],
    ['rubbish', 'p1'],
    ['a list', ['p1']],
  ])('is not where the page answers %s', async (_name, answer) => {
    await store(tabItem(7), TAB);
    runScript(7, () => answer);
    expect(await live(7)).toBeNull();
  });

  test('is not where nobody answers', async () => {
    await store(tabItem(7), TAB);
    expect(await live(7)).toBeNull();
  });

  test('is told while its page is too busy to answer', async () => {
    await store(tabItem(7), TAB);
    runScript(7, () => new Promise(() => undefined));
    const session = await browser.storage.session.get(null);
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const told = liveTab(7, session);
    await vi.runAllTimersAsync();
    expect(await told).toEqual(TAB);
  });

  test('is not where one of its frames is another document', async () => {
    await store(tabItem(7), TWO_FRAMES);
    runScript(7, () => ({ page: 'p1' }));
    expect(await live(7)).toBeNull();
  });

  test('is nothing where nothing is stored, or rubbish, or there is no tab', async () => {
    runScript(7, () => ({ page: 'p1' }));
    expect(await live(7)).toBeNull();
    await storeRaw(tabItem(7), { v: 1, data: ['rubbish'] });
    expect(await live(7)).toBeNull();
    expect(await live(null)).toBeNull();
  });
});

describe('following', () => {
  /** Follows a tab and keeps what is told; `next` resolves with the next thing told. */
  function follow(id: number | null, follows: boolean) {
    const told: (TabRecord | null)[] = [];
    let heard: (record: TabRecord | null) => void = () => undefined;
    const tab = { id, follows };
    const stop = followTab(tab, (record) => {
      told.push(record);
      heard(record);
    });
    const next = () =>
      new Promise<TabRecord | null>((tell) => {
        heard = tell;
      });
    return { tab, told, next, stop };
  }

  /** A tab whose page answers when the test says so; `asked` resolves when it was asked. */
  function slowPage(tabId: number, page: string) {
    let answer = (): void => undefined;
    const held = new Promise<void>((go) => {
      answer = go;
    });
    const asked = new Promise<void>((tell) => {
      runScript(tabId, () => {
        tell();
        return held.then(() => ({ page }));
      });
    });
    return { asked, answer: () => answer() };
  }

  const activate = (tabId: number, windowId: number) => browser.tabs.onActivated.trigger({ tabId, windowId });

  test('tells what is read and forgotten on its own tab, and nothing else', async () => {
    const { told } = follow(7, true);
    await store(tabItem(8), TAB);
    await store(SETTINGS, SETTINGS.fallback);
    await storeRaw({ ...SETTINGS, key: ASIDE + tabItem(7).key }, 'rubbish');
    await browser.storage.local.set({ [tabItem(7).key]: { v: 1, data: TAB } });
    expect(told).toEqual([]);
    await store(tabItem(7), TAB);
    await browser.storage.session.remove(tabItem(7).key);
    expect(told).toEqual([TAB, null]);
  });

  test('tells rubbish as nothing', async () => {
    const { told } = follow(7, true);
    await storeRaw(tabItem(7), 'rubbish');
    expect(told).toEqual([null]);
  });

  test('goes along to the tab that is activated in its own window', async () => {
    standIn(1, 7);
    await store(tabItem(8), TAB);
    runScript(8, () => ({ page: 'p1' }));
    const { tab, told, next } = follow(7, true);
    const change = next();
    await activate(9, 2);
    await activate(8, 1);
    expect(await change).toEqual(TAB);
    expect(tab.id).toBe(8);
    await store(tabItem(7), TAB);
    expect(told).toEqual([TAB]);
  });

  test('tells nothing of a tab that the person has left before its page answered', async () => {
    standIn(1, 7);
    const pages = [8, 9].map((tabId) => slowPage(tabId, `p${tabId}`));
    for (const tabId of [8, 9]) await store(tabItem(tabId), { ...TAB, frames: { 0: frame(`p${tabId}`) } });
    const { tab, told, next } = follow(7, true);
    const change = next();
    for (const [at, { asked }] of pages.entries()) {
      await activate(8 + at, 1);
      await asked;
    }
    for (const { answer } of pages) answer();
    await change;
    expect(tab.id).toBe(9);
    expect(told).toEqual([{ ...TAB, frames: { 0: frame('p9') } }]);
  });

  test('stays with its tab where it does not follow', async () => {
    const { tab, told } = follow(7, false);
    expect(isHeard(browser.tabs.onActivated)).toBe(false);
    await activate(8, 1);
    expect([tab.id, told]).toEqual([7, []]);
  });

  test('without a tab it tells nothing', async () => {
    const { told } = follow(null, true);
    await store(tabItem(0), TAB);
    expect(told).toEqual([]);
  });

  test('leaves no listener when it stops', async () => {
    const { told, stop } = follow(7, true);
    stop();
    await store(tabItem(7), TAB);
    expect(told).toEqual([]);
    expect(isHeard(browser.tabs.onActivated)).toBe(false);
    expect(isHeard(browser.storage.onChanged)).toBe(false);
  });
});
