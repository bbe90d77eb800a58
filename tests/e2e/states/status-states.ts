import { ALL_SERVICES } from '../../../lib/status/services-list';
import { unfold } from '../harness';
import type { Stage } from '../story';
import { HOUR, MINUTE, STILL } from './moment';
import { ask } from './reach';
import { downOn, goodCheck, NEVER_CHECKED, SETTINGS_NOW } from './records';
import type { State } from './state';

/** A check of Apple's status after `change` at Apple. */
function afterCheck(change: (feed: Stage['apple']['feed']) => void): Pick<State, 'kept' | 'before'> {
  return {
    kept: { status: NEVER_CHECKED },
    before: async (stage) => {
      change(stage.apple.feed);
      await ask(stage);
    },
  };
}

const failed = (problem: NonNullable<ReturnType<typeof goodCheck>['problem']>, age = 25 * MINUTE) =>
  goodCheck({ problem, failuresInARow: 2, lastGoodAt: STILL - age });

/** What the first line of the popup can say about Apple. */
export const STATUS_STATES: readonly State[] = [
  {
    id: 'popup-quiet',
    screen: 'popup',
    title: 'Nothing posted, nothing on this page',
    shows: ['[data-verdict=quiet]', '[data-box]'],
    narrow: true,
  },
  {
    id: 'popup-outage',
    screen: 'popup',
    title: 'An outage',
    ...afterCheck((feed) => {
      feed.startIncident({ services: ['iCloud Backup', 'Photos'] });
    }),
    shows: ['[data-verdict=outage]'],
  },
  {
    id: 'popup-maintenance-now',
    screen: 'popup',
    title: 'Maintenance now',
    ...afterCheck((feed) => {
      feed.startMaintenance({ services: ['iCloud Backup'] });
    }),
    shows: ['[data-verdict=maintenance]'],
  },
  {
    id: 'popup-maintenance-planned',
    screen: 'popup',
    title: 'Maintenance planned',
    ...afterCheck((feed) => {
      feed.planMaintenance({ services: ['iCloud Backup', 'iCloud Drive'] });
    }),
    shows: ['[data-verdict=maintenance]'],
  },
  {
    id: 'popup-format-changed',
    screen: 'popup',
    title: 'Apple’s file has another format',
    ...afterCheck((feed) => feed.breakWith('old-format')),
    shows: ['[data-verdict=unknown]'],
  },
  {
    id: 'popup-unreachable',
    screen: 'popup',
    title: 'Apple’s file cannot be reached',
    kept: { status: failed('unreachable') },
    shows: ['[data-verdict=unknown]'],
  },
  {
    id: 'popup-offline',
    screen: 'popup',
    title: 'Offline',
    kept: { status: failed('offline', 3 * HOUR) },
    shows: ['[data-verdict=unknown]'],
  },
  {
    id: 'popup-stale',
    screen: 'popup',
    title: 'The last answer is hours old',
    kept: { status: goodCheck({ lastGoodAt: STILL - 5 * HOUR, lastTriedAt: STILL - 5 * HOUR }) },
    shows: ['[data-verdict=unknown]'],
  },
  {
    id: 'popup-never-checked',
    screen: 'popup',
    title: 'Never checked',
    kept: { status: NEVER_CHECKED },
    shows: ['[data-verdict=unknown]'],
  },
  {
    id: 'popup-no-access',
    screen: 'popup',
    title: 'Reading Apple’s file was refused',
    kept: { status: NEVER_CHECKED },
    query: 'refuse=access',
    shows: ['[data-verdict=unknown]', '[data-action=allow-status]'],
    narrow: true,
  },
  {
    id: 'popup-nothing-watched',
    screen: 'popup',
    title: 'Nothing is watched',
    kept: { status: goodCheck({}, []), settings: { ...SETTINGS_NOW, watch: [] } },
    shows: ['[data-verdict=unknown]'],
  },
  {
    id: 'popup-many-down',
    screen: 'popup',
    title: 'Forty services down',
    kept: {
      status: downOn(ALL_SERVICES.slice(0, 40)),
      settings: { ...SETTINGS_NOW, watch: ALL_SERVICES.slice(0, 40) },
    },
    shows: ['[data-verdict=outage]'],
    narrow: true,
  },
  {
    id: 'popup-verdict-open',
    screen: 'popup',
    title: 'The detail of the verdict',
    act: (page) => unfold(page, '[data-verdict] details'),
    shows: ['[data-action=check-status]'],
  },
];
