import type { Feed, StatusState } from './types';

const HOUR = 3_600_000;
/** How long a file without a date is doubted after an older copy came. Old copies came for 49 minutes on 2021-07-22. */
export const UNDATED_DOUBT = 2 * HOUR;
/** How long older copies are refused in a row. Apple dates the file anew each night, so the date kept must be wrong. */
export const OLDER_LIMIT = 24 * HOUR;

/** `news`: go by it. `older`: surely a stale copy. `undatable`: may be one, says nothing. */
export type Standing = 'news' | 'older' | 'undatable';

/**
 * Whether a copy of the feed may be believed; Apple's servers hand out copies up to a month old beside fresh ones.
 * A file without events has no date. It is believed, except shortly after an older copy: on 2021-07-22 four such files
 * came between stale copies, while iCloud Backup was down.
 * @param state what is known so far
 * @param feed the copy
 * @param at time of the check, ms
 */
export function standingOf(state: StatusState, feed: Feed, at: number): Standing {
  // The distance counts either way, so that a clock that jumped back does not prolong the doubt for long.
  const streak = typeof state.staleSince === 'number' ? Math.abs(at - state.staleSince) : null;
  if (feed.posted === null) return streak !== null && streak <= UNDATED_DOUBT ? 'undatable' : 'news';
  if (state.newestPosted === null || feed.posted >= state.newestPosted) return 'news';
  return streak !== null && streak > OLDER_LIMIT ? 'news' : 'older';
}
