import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SETTINGS, STATUS, tabItem } from '../../../../lib/platform/storage/registry';
import { showBadges, showTabBadge } from '../../../../lib/platform/worker/badge';
import type { StatusState } from '../../../../lib/status/types';
import { buttonOf, closeTab, hasOwnLook } from '../fake-button';
import browser from '../fake-polyfill';
import { finding, freshBrowser, HOUR, NOON, OPEN, statusWith, store } from '../records';

const OUTAGE = { text: '!', colour: '#9a3412', icon: '/icon/outage-16.png' };
const FOUND = { colour: '#1d4ed8', icon: '/icon/found-16.png' };
const QUIET = { text: '', icon: '/icon/16.png', title: 'app.name' };
const AGAIN = { ...OPEN, services: ['icloud backup', 'photos'] };

beforeEach(freshBrowser);

function tabWith(tabId: number, ...errors: Parameters<typeof finding>[0][]) {
  const findings = errors.map((error) => finding(error));
  return store(tabItem(tabId), { frames: {}, findings, meter: null, signs: [], checklist: null });
}

test('nothing known: nothing on the button but the name', async () => {
  await showBadges(NOON);
  expect(buttonOf('everywhere')).toMatchObject(QUIET);
});

test('an outage stands on every tab, with the services in the title', async () => {
  await store(STATUS, statusWith([AGAIN]));
  await showBadges(NOON);
  expect(buttonOf('everywhere')).toMatchObject(OUTAGE);
  expect(buttonOf('everywhere').title).toContain('badge.outage');
  expect(buttonOf('everywhere').title).toContain('iCloud Backup and Photos');
});

test.each<readonly [string, StatusState]>([
  ['an outage that is over', statusWith([{ ...OPEN, end: NOON - HOUR, ending: 'resolved' }])],
  ['an outage last seen two days ago', statusWith([OPEN], { lastGoodAt: NOON - 48 * HOUR })],
  ['checks that fail', statusWith([], { problem: 'offline' })],
])('%s is no outage', async (_name, status) => {
  await store(STATUS, status);
  await showBadges(NOON);
  expect(buttonOf('everywhere')).toMatchObject(QUIET);
});

test('an outage stands while checks fail', async () => {
  await store(STATUS, statusWith([OPEN], { problem: 'offline', lastGoodAt: NOON - 5 * HOUR }));
  await showBadges(NOON);
  expect(buttonOf('everywhere').text).toBe('!');
});

describe('muted or snoozed', () => {
  const muted = { ...SETTINGS.fallback, muted: ['Photos'] };
  const snoozed = { ...SETTINGS.fallback, snoozedUntil: NOON + HOUR };

  test.each([
    ['muted alone', muted, [{ ...OPEN, services: ['photos'] }], '', ['badge.outage', 'badge.muted']],
    ['muted beside another', muted, [AGAIN], '!', ['badge.outage', 'badge.muted']],
    ['snoozed', snoozed, [OPEN], '', ['badge.outage', 'badge.snoozed']],
    ['snoozed without an outage', snoozed, [], '', ['badge.snoozed']],
  ])('%s: the title says all', async (_name, settings, incidents, text, says) => {
    await store(SETTINGS, settings);
    await store(STATUS, statusWith(incidents));
    await showBadges(NOON);
    expect(buttonOf('everywhere').text).toBe(text);
    const words = ['badge.outage', 'badge.muted', 'badge.snoozed'];
    expect(words.filter((word) => buttonOf('everywhere').title?.includes(word))).toEqual(says);
  });

  test('the error on the page keeps its badge', async () => {
    await store(SETTINGS, snoozed);
    await store(STATUS, statusWith([OPEN]));
    await tabWith(7, 'icloud-storage-full');
    await showBadges(NOON);
    expect(buttonOf(7)).toMatchObject({ ...FOUND, text: '1' });
    expect(buttonOf(7).title).toContain('badge.outage');
  });
});

describe('a tab with findings', () => {
  test('shows how many, and the first in words', async () => {
    await tabWith(7, 'icloud-storage-full', 'icloud-stuck');
    await showTabBadge(7, NOON);
    expect(buttonOf(7)).toMatchObject({ ...FOUND, text: '2' });
    expect(buttonOf(7).title).toContain('error.icloud_storage_full.title');
    expect(hasOwnLook(8)).toBe(false);
  });

  test('shows nothing of an error that the page only may be about', async () => {
    const findings = [finding('icloud-stuck', 0.2)];
    await store(tabItem(7), { frames: {}, findings, meter: null, signs: [], checklist: null });
    await showTabBadge(7, NOON);
    expect(buttonOf(7)).toMatchObject(QUIET);
  });

  test('shows the outage first, and says both in words', async () => {
    await store(STATUS, statusWith([OPEN]));
    await tabWith(7, 'icloud-storage-full');
    await showTabBadge(7, NOON);
    expect(buttonOf(7)).toMatchObject(OUTAGE);
    expect(buttonOf(7).title).toContain('badge.outage');
    expect(buttonOf(7).title).toContain('error.icloud_storage_full.title');
  });

  test('follows an outage that starts and ends', async () => {
    await tabWith(7, 'icloud-storage-full');
    await tabWith(8);
    await showTabBadge(7, NOON);
    await showTabBadge(8, NOON);
    await store(STATUS, statusWith([OPEN]));
    await showBadges(NOON);
    expect([buttonOf(7).text, buttonOf(8).text]).toEqual(['!', '!']);
    await store(STATUS, statusWith([]));
    await showBadges(NOON);
    expect(buttonOf(7)).toMatchObject({ ...FOUND, text: '1' });
    expect(buttonOf(8)).toMatchObject(QUIET);
  });

  test('shows nothing of its own when it has none any more', async () => {
    await tabWith(7, 'icloud-storage-full');
    await showTabBadge(7, NOON);
    await tabWith(7);
    await showTabBadge(7, NOON);
    expect(buttonOf(7)).toMatchObject(QUIET);
  });
});

test('a tab that closed meanwhile costs no other tab', async () => {
  await tabWith(7, 'icloud-stuck');
  await tabWith(8, 'icloud-stuck');
  closeTab(7);
  await showBadges(NOON);
  await showTabBadge(7, NOON);
  expect(buttonOf(8).text).toBe('1');
});

test('shapes differ as well as colours: no two looks share an icon', async () => {
  await showBadges(NOON);
  const quiet = buttonOf('everywhere').icon;
  await tabWith(7, 'icloud-stuck');
  await showTabBadge(7, NOON);
  await store(STATUS, statusWith([OPEN]));
  const found = buttonOf(7).icon;
  await showBadges(NOON);
  expect(new Set([quiet, found, buttonOf('everywhere').icon]).size).toBe(3);
});

test('icons are there in both sizes', async () => {
  const setIcon = vi.spyOn(browser.action, 'setIcon');
  await showBadges(NOON);
  expect(setIcon).toHaveBeenCalledWith({ path: { 16: '/icon/16.png', 32: '/icon/32.png' } });
});
