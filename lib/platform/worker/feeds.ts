import type { Settings } from '../../state/records';
import type { Source } from '../../status/notice-book';
import { isDue } from '../../status/schedule';
import type { StatusState } from '../../status/types';
import { DEVELOPER_STATUS_URL, STATUS_URL } from '../hosts';
import type { Item } from '../storage/item';
import { read } from '../storage/read';
import { SETTINGS, STATUS, STATUS_DEVELOPER } from '../storage/registry';

/** One of Apple's two status files: each has its own record, schedule and incidents. */
export interface StatusFeed {
  readonly source: Source;
  readonly url: string;
  readonly item: Item<StatusState>;
  /** What is watched of it; null where it is not to be asked for at all. */
  readonly watchOf: (settings: Settings) => readonly string[] | null;
}

export const FEEDS: readonly StatusFeed[] = [
  { source: 'consumer', url: STATUS_URL, item: STATUS, watchOf: ({ watch }) => watch },
  {
    source: 'developer',
    url: DEVELOPER_STATUS_URL,
    item: STATUS_DEVELOPER,
    watchOf: ({ watchDeveloper = [] }) => (watchDeveloper.length > 0 ? watchDeveloper : null),
  },
];

/**
 * When the next check of a watched file is due.
 * @param now ms since 1970
 * @returns ms since 1970, `now` where one is
 */
export async function nextCheckDue(now: number): Promise<number> {
  const settings = await read(SETTINGS);
  const asked = FEEDS.filter(({ watchOf }) => watchOf(settings) !== null);
  const states = await Promise.all(asked.map(({ item }) => read(item)));
  return Math.min(...states.map((state) => (isDue(state, now) ? now : state.dueAt)));
}
