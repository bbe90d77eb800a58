import { FIRST_DEVICE } from '../../../lib/state/devices';
import { ALL_SERVICES } from '../../../lib/status/services-list';
import { ADDRESSES, unfold } from '../harness';
import { HOUR, STILL } from './moment';
import { begun, bookOf, downOn, ninetyDays, SETTINGS_NOW, SEVERAL, solved, tried } from './records';
import type { State } from './state';

const CASE = begun('icloud-last-backup-incomplete', 'The last backup could not be completed.', {
  signs: ['filter-named', 'began-after-update'],
});
const FULL = begun('icloud-storage-full', 'Your iCloud storage is almost full.', {
  meter: { used: 4.9e9, total: 5e9 },
  sizes: { nextBackup: 12e9 },
});

/** What the side panel can show. */
export const PANEL_STATES: readonly State[] = [
  {
    id: 'panel-empty',
    screen: 'panel',
    title: 'Nothing to do yet',
    shows: ['[data-view=empty]', '[data-box]'],
  },
  {
    id: 'panel-page',
    screen: 'panel',
    title: 'A plan for what the page shows',
    over: ADDRESSES.icloud.home('nearly-full'),
    shows: ['[data-finding=icloud-storage-full]', '[data-outcome]'],
    narrow: true,
  },
  {
    id: 'panel-case',
    screen: 'panel',
    title: 'Steps done, current and next',
    kept: { book: bookOf(tried(CASE, 3)) },
    shows: ['[data-done]', '[data-outcome]', '[data-fix]'],
    narrow: true,
    paper: 'checklist',
  },
  {
    id: 'panel-question',
    screen: 'panel',
    title: 'A question',
    kept: { book: bookOf(FULL) },
    shows: ['[data-finding=icloud-storage-full]', '[data-question]'],
  },
  {
    id: 'panel-other-page',
    screen: 'panel',
    title: 'The page shows another error than the case',
    kept: { book: bookOf(CASE) },
    over: ADDRESSES.community.corrupt,
    shows: ['[data-on-page=computer-backup-corrupt]'],
  },
  {
    id: 'panel-outage',
    screen: 'panel',
    title: 'An outage, with what to do about it',
    kept: { status: downOn(['iCloud Backup', 'Photos']) },
    shows: ['[data-verdict=outage]', '[data-action=tell-end]'],
  },
  {
    id: 'panel-many-down',
    screen: 'panel',
    title: 'Forty services down, several devices',
    kept: {
      status: downOn(ALL_SERVICES.slice(0, 40)),
      settings: { ...SETTINGS_NOW, devices: SEVERAL, current: 'third', watch: ALL_SERVICES.slice(0, 40) },
    },
    shows: ['[data-verdict=outage]', '[data-service="App Store"]'],
    narrow: true,
  },
  {
    id: 'panel-snoozed',
    screen: 'panel',
    title: 'Alerts are snoozed, a service is muted',
    kept: { settings: { ...SETTINGS_NOW, snoozedUntil: STILL + HOUR, muted: ['Photos'] } },
    shows: ['[data-action=end-snooze]'],
  },
  {
    id: 'panel-history',
    screen: 'panel',
    title: 'Ninety days with problems, one opened',
    kept: { status: ninetyDays() },
    act: (page) => unfold(page, '[data-service="iCloud Backup"] details'),
    shows: ['[data-service="iCloud Backup"] [data-incident]'],
  },
  {
    id: 'panel-closed',
    screen: 'panel',
    title: 'It worked, with a reminder for tomorrow',
    kept: {
      book: bookOf(solved(tried(CASE, 1))),
      settings: { ...SETTINGS_NOW, devices: [{ ...FIRST_DEVICE, reminder: STILL + 22 * HOUR }] },
    },
    shows: ['[data-closed=worked]', '[data-action=cancel-reminder]'],
  },
  {
    id: 'panel-hand-over',
    screen: 'panel',
    title: 'Nothing left: the summary for Apple Support',
    kept: { book: bookOf(tried(CASE, 99)) },
    act: (page) => unfold(page, '[data-hand-over]'),
    shows: ['[data-fix=contact-apple-support]', '[data-action=copy]'],
    paper: 'summary',
  },
  {
    id: 'panel-private',
    screen: 'panel',
    title: 'In a private window',
    query: 'private',
    shows: ['[data-view=empty]', '[data-private]'],
  },
];
