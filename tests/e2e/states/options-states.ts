import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { writeExport } from '../../../lib/platform/exported';
import { press } from '../harness';
import { HOUR, STILL } from './moment';
import { begun, ninetyDays, SETTINGS_NOW, SEVERAL } from './records';
import type { State } from './state';

const COPY = writeExport({
  settings: { ...SETTINGS_NOW, devices: SEVERAL, current: 'second' },
  book: { cases: [begun('icloud-stuck', 'It stays at 1 %.')], focus: null },
  status: ninetyDays(),
  developer: ninetyDays(),
});

/** Chooses a file with this content as a saved copy. */
const choose = (content: string) => async (page: Page) => {
  const file = join(mkdtempSync(join(tmpdir(), 'beacon-copy-')), 'backup-beacon.json');
  writeFileSync(file, content);
  const input = await page.waitForSelector('input[data-action=import]');
  await input?.uploadFile(file);
};

/** What the settings page and the first-run page can show. */
export const OPTIONS_STATES: readonly State[] = [
  {
    id: 'options',
    screen: 'options',
    title: 'Settings after an install',
    shows: ['[data-setting=ios]', '[data-access=true]'],
    narrow: true,
  },
  {
    id: 'options-devices',
    screen: 'options',
    title: 'Several devices, one with a reminder',
    kept: {
      settings: {
        ...SETTINGS_NOW,
        devices: SEVERAL.map((one, at) => (at === 1 ? { ...one, reminder: STILL + 20 * HOUR } : one)),
        current: 'second',
      },
    },
    shows: ['[data-setting=ios]', '[data-reminder]'],
  },
  {
    id: 'options-snoozed',
    screen: 'options',
    title: 'Snoozed, and two services muted',
    kept: {
      settings: { ...SETTINGS_NOW, snoozedUntil: STILL + 22 * HOUR, muted: ['Photos', 'iCloud Keychain'] },
    },
    shows: ['[data-snoozed=true]', '[data-mute=Photos]:checked'],
    part: true,
  },
  {
    id: 'options-notices-refused',
    screen: 'options',
    title: 'The browser refused notices',
    query: 'refuse=notices',
    act: (page) => press(page, '[data-setting=notices]'),
    shows: ['[data-setting=notices]:not(:checked)'],
    part: true,
  },
  {
    id: 'options-managed',
    screen: 'options',
    title: 'Set by an organisation',
    query: `policy=${encodeURIComponent('{"watch":["Photos","iCloud Mail"],"checkEveryMinutes":30,"notices":true,"colour":1}')}`,
    shows: ['[data-managed]', '[data-policy-every="30"]'],
  },
  {
    id: 'options-nothing-watched',
    screen: 'options',
    title: 'Nothing is watched',
    kept: { settings: { ...SETTINGS_NOW, watch: [] } },
    shows: ['[data-action=watch-reset]'],
    part: true,
  },
  {
    id: 'options-no-access',
    screen: 'options',
    title: 'Reading Apple’s file was refused',
    query: 'refuse=access',
    shows: ['[data-access=false]', '[data-action=allow-status]'],
    part: true,
  },
  {
    id: 'options-import',
    screen: 'options',
    title: 'A look into a saved copy',
    act: choose(COPY),
    shows: ['[data-data=preview]', '[data-action=confirm]'],
    part: true,
  },
  {
    id: 'options-import-unreadable',
    screen: 'options',
    title: 'A file that is no copy of ours',
    act: choose('{"app":"other"}'),
    shows: ['[data-data=unreadable]'],
    part: true,
  },
  {
    id: 'options-erase',
    screen: 'options',
    title: 'Erase everything?',
    act: (page) => press(page, '[data-action=erase]'),
    shows: ['[data-data=erase]', '[data-action=confirm]'],
    part: true,
  },
  {
    id: 'options-storage-full',
    screen: 'options',
    title: 'The extension’s own storage is full',
    query: 'refuse=storage',
    act: (page) => press(page, '[data-mute=Photos]'),
    // Beside the control, or for the whole page.
    shows: ['[data-not-saved], [data-trouble=storage-full]'],
  },
  {
    id: 'options-private',
    screen: 'options',
    title: 'In a private window',
    query: 'private',
    shows: ['[data-data]', '[data-private]'],
    part: true,
  },
  {
    id: 'welcome',
    screen: 'welcome',
    title: 'First run',
    shows: ['[data-view=welcome]'],
    narrow: true,
  },
  {
    id: 'welcome-no-access',
    screen: 'welcome',
    title: 'First run without leave to read Apple’s file',
    query: 'refuse=access',
    shows: ['[data-view=welcome]', '[data-action=allow-status]'],
  },
];
