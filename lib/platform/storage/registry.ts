import { fields } from '../../knowledge/values';
import { FIRST_DEVICE } from '../../state/devices';
import type { CaseBook, Settings, TypedRecord } from '../../state/records';
import type { NoticeBook } from '../../status/notice-book';
import { DEFAULT_WATCH } from '../../status/service-names';
import { EMPTY_STATUS, parseStatusState } from '../../status/state';
import type { StatusState } from '../../status/types';
import type { Item } from './item';
import { parseBook } from './parse-book';
import { severalDevices } from './parse-devices';
import { parseNotices } from './parse-notices';
import { parseSettings } from './parse-settings';
import { parseTab, parseTyped, type StoredTab } from './parse-tab';

export const SETTINGS: Item<Settings> = {
  key: 'settings',
  area: 'local',
  version: 2,
  fallback: { devices: [FIRST_DEVICE], current: FIRST_DEVICE.id, watch: DEFAULT_WATCH, notices: false },
  parse: parseSettings,
  migrate: { 1: severalDevices },
};

export const STATUS: Item<StatusState> = {
  key: 'status',
  area: 'local',
  version: 1,
  fallback: EMPTY_STATUS,
  parse: (raw) => {
    const value = parseStatusState(raw);
    const incidents = fields(raw)?.incidents;
    return (
      value && {
        value,
        damaged: value.incidents.length !== (Array.isArray(incidents) ? incidents.length : -1),
      }
    );
  },
};

/** The same about the file for developers. */
export const STATUS_DEVELOPER: Item<StatusState> = { ...STATUS, key: 'status-developer' };

/** Notices that are due or were shown, so that each is shown once whatever becomes of the worker. */
export const NOTICES: Item<NoticeBook> = {
  key: 'notices',
  area: 'local',
  version: 1,
  fallback: { due: [], shown: [] },
  parse: parseNotices,
};

export const BOOK: Item<CaseBook> = {
  key: 'cases',
  area: 'local',
  version: 1,
  fallback: { cases: [], focus: null },
  parse: parseBook,
};

export const TYPED: Item<TypedRecord | null> = {
  key: 'typed',
  area: 'session',
  version: 1,
  fallback: null,
  parse: parseTyped,
};

/** What the keys of tabs begin with. */
export const TAB = 'tab:';

/** What was found on one tab; forgotten with the browser session. */
export function tabItem(tabId: number): Item<StoredTab | null> {
  return { key: TAB + tabId, area: 'session', version: 1, fallback: null, parse: parseTab };
}

/** Every record of storage.local, for export, erasing and the check that each has its parser. */
export const LOCAL_ITEMS: readonly Item<unknown>[] = [SETTINGS, STATUS, STATUS_DEVELOPER, NOTICES, BOOK];
