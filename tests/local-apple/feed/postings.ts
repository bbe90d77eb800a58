import { DEVELOPER_SERVICES } from '../../../lib/status/developer-services';
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

/** One of Apple's two status files: what it lists at least, and what stands around the JSON. */
export interface FileForm {
  readonly services: readonly string[];
  readonly around: readonly [before: string, after: string];
}

export const CONSUMER_FILE: FileForm = { services: ALL_SERVICES, around: ['', ''] };
/** With the newline that it has since April 2022. */
export const DEVELOPER_FILE: FileForm = { services: DEVELOPER_SERVICES, around: ['jsonCallback(', ');\n'] };

/** Rows of the feed: the file's list, and any other service that a posting names. */
function feedRows(services: readonly string[], postings: readonly Posting[], published: number) {
  const names = new Set([...services, ...postings.flatMap((posting) => posting.services)]);
  return [...names].map((serviceName) => ({
    redirectUrl: null,
    events: postings
      .filter((posting) => posting.services.includes(serviceName))
      .map((posting) => feedEvent(posting, published)),
    serviceName,
  }));
}

/** The status file as Apple publishes it: every event is dated with the time of publication (ms). */
export function feedText(form: FileForm, postings: readonly Posting[], published: number): string {
  const services = feedRows(form.services, postings, published);
  return form.around.join(JSON.stringify({ drMessage: null, drpost: false, services }));
}
