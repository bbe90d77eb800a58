import type { Answer } from '../http';
import { redirectTo } from '../http';

/** Ways in which the status file can be broken. */
export type FeedFault =
  | 'not-json'
  | 'html'
  | 'empty-services'
  | '500'
  | 'redirect'
  | 'too-large'
  | 'hang'
  | 'old-format'
  | 'unknown-states'
  | 'missing-fields'
  | 'drop-connection';

const SCRIPT = { 'content-type': 'application/javascript' };
const ok = (body: string): Answer => ({ status: 200, headers: SCRIPT, body });
const START = 1_750_352_160_000;

/** The format of 2012 to 2016: a dashboard and a timeline, no list of services. */
const OLD_FORMAT = {
  dashboard: { Services: { 'Apple ID': [], FaceTime: [] }, iCloud: { Backup: [], 'Storage Upgrades': [] } },
  detailedTimeline: [
    {
      message: 'Backup may be slow.',
      messageId: '86',
      statusType: 'Issue',
      messageTitle: 'Backup',
      datePosted: '12/18/2012 18:37 PST',
      epochStartDate: 1_355_879_160_000,
      epochEndDate: null,
    },
  ],
};

const event = (over: Record<string, unknown>) => ({
  usersAffected: null,
  epochStartDate: START,
  epochEndDate: null,
  messageId: '1000004911',
  statusType: 'Issue',
  datePosted: '06/19/2025 10:33 PDT',
  startDate: '06/19/2025 09:56 PDT',
  endDate: null,
  affectedServices: [null, 'Photos', 'Photos'],
  eventStatus: 'ongoing',
  message: ' Users may be experiencing a problem with this service. ',
  ...over,
});

const row = (serviceName: unknown, events: unknown) => ({ redirectUrl: null, events, serviceName });

const UNKNOWN_STATES = [
  row('iCloud Backup', [event({ eventStatus: 'investigating', statusType: 'Weather' })]),
  row('Photos', [event({ statusType: '' }), event({ eventStatus: 'paused' })]),
  row('iCloud Mail', []),
];

const MISSING_FIELDS = [
  null,
  'iCloud Drive',
  row(undefined, []),
  row('iCloud Mail', null),
  row('iCloud Notes', [null, {}, event({ messageId: undefined })]),
  row('iCloud Backup', [event({ epochStartDate: '2025', message: 7 }), event({})]),
];

const services = (rows: unknown) => ok(JSON.stringify({ drMessage: null, drpost: false, services: rows }));

/** 8 MB: a well-formed file of one endless row. */
const tooLarge = () => services([row('iCloud Backup', []), row('x'.repeat(10_000_000), [])]);

/** Answer of a broken status file; `hang` and `drop-connection` never answer and are null. */
export function faultAnswer(fault: FeedFault): Answer | null {
  switch (fault) {
    case 'not-json':
      return ok('{"drMessage":null,"services":[{"serviceName":"iCloud Ba');
    case 'html':
      return { ...ok('<!doctype html><h1>Please wait</h1>'), headers: { 'content-type': 'text/html' } };
    case 'empty-services':
      return services([]);
    case '500':
      return { status: 500, headers: { 'content-type': 'text/html' }, body: '<h1>Internal error</h1>' };
    case 'redirect':
      return redirectTo('https://www.apple.com/sorry/');
    case 'too-large':
      return tooLarge();
    case 'old-format':
      return ok(JSON.stringify(OLD_FORMAT));
    case 'unknown-states':
      return services(UNKNOWN_STATES);
    case 'missing-fields':
      return services(MISSING_FIELDS);
    case 'hang':
    case 'drop-connection':
      return null;
  }
}
