import { ALL_SERVICES } from '../../../lib/status/services-list';
import { pacificTime } from './pacific-time';

export type PostedState = 'ongoing' | 'resolved' | 'upcoming' | 'completed';

/** What Apple posted under one message id; it stands on the row of each of its services. Times in ms. */
export interface Posting {
  readonly messageId: string;
  readonly services: readonly string[];
  readonly type: string;
  readonly state: PostedState;
  readonly start: number;
  readonly end: number | null;
  readonly message: string;
}

const AFFECTED: Record<PostedState, string> = {
  ongoing: 'Some users are affected',
  resolved: 'Some users were affected',
  upcoming: 'Some users will be affected',
  completed: 'Some users were affected',
};

const wholeMinute = (time: number): number => Math.floor(time / 60_000) * 60_000;

function feedEvent(posting: Posting, published: number) {
  const end = posting.end === null ? null : wholeMinute(posting.end);
  return {
    usersAffected: AFFECTED[posting.state],
    epochStartDate: wholeMinute(posting.start),
    epochEndDate: end,
    messageId: posting.messageId,
    statusType: posting.type,
    datePosted: pacificTime(published),
    startDate: pacificTime(posting.start),
    endDate: end === null ? null : pacificTime(end),
    affectedServices: posting.services.length > 1 ? posting.services : null,
    eventStatus: posting.state,
    message: posting.message,
  };
}

/** Rows of the feed: Apple's list, and any other service that a posting names. */
export function feedRows(postings: readonly Posting[], published: number) {
  const names = new Set([...ALL_SERVICES, ...postings.flatMap((posting) => posting.services)]);
  return [...names].map((serviceName) => ({
    redirectUrl: null,
    events: postings
      .filter((posting) => posting.services.includes(serviceName))
      .map((posting) => feedEvent(posting, published)),
    serviceName,
  }));
}

/** The status file as Apple publishes it: bare JSON, every event dated with the time of publication (ms). */
export function feedText(postings: readonly Posting[], published: number): string {
  return JSON.stringify({ drMessage: null, drpost: false, services: feedRows(postings, published) });
}
