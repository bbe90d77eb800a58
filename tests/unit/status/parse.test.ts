import { describe, expect, it } from 'vitest';
import { LONGEST_FEED, parseFeed } from '../../../lib/status/parse';
import type { Feed } from '../../../lib/status/types';
import { loadHistory, loadSnapshots } from '../../fixtures/feed/load';
import { fileText, NOON, ongoing, resolved } from './support';

function read(text: string): Feed {
  const parsed = parseFeed(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.feed;
}

function eventsOf(events: unknown) {
  return read(fileText({ Photos: events })).services.find(({ key }) => key === 'photos')?.events;
}

const OLD_FORMAT =
  '{"dashboard":{"iCloud":{"Backup":[]}},"detailedTimeline":[{"messageId":"86","statusType":"Issue"}]}';

describe('a file that is no feed', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blanks and a byte order mark', '\ufeff \n', 'empty'],
    ['a page', '<!doctype html><html><style>p{color:red}</style><p>Not found</p></html>', 'not-json'],
    ['text without braces', 'Service Unavailable', 'not-json'],
    ['a file cut short', fileText({ Photos: [ongoing()] }).slice(0, 300), 'not-json'],
    ['closing braces first', '} {', 'not-json'],
    ['the format of 2012', OLD_FORMAT, 'format-changed'],
    ['foreign JSON', '{"status":{"indicator":"none"}}', 'format-changed'],
    ['no services', '{"services":[]}', 'format-changed'],
    ['services that are no list', '{"services":{"Photos":[]}}', 'format-changed'],
    [
      'rows none of which can be read',
      '{"services":[1,null,"a",[],{},{"serviceName":7},{"serviceName":" "}]}',
      'format-changed',
    ],
    [
      'rows whose events are no list',
      '{"services":[{"serviceName":"Photos","events":"none"}]}',
      'format-changed',
    ],
    [
      'rows without events',
      '{"services":[{"serviceName":"Photos"},{"serviceName":"Siri","incidents":[]}]}',
      'format-changed',
    ],
    [
      'events that all have another form',
      fileText({ Photos: [{ id: 7, status: 'major_outage', began: '2025-06-24' }, null] }),
      'format-changed',
    ],
    ['a text of 10 MB', fileText({ Photos: [ongoing({ message: 'x'.repeat(10_000_000) })] }), 'too-large'],
    ['a list', '[1,2,3]', 'not-json'],
    ['nested without end', `{"services":${'['.repeat(200_000)}}`, 'not-json'],
  ])('%s', (_, text, problem) => {
    expect(parseFeed(text)).toEqual({ ok: false, problem });
  });

  it('reads up to the limit', () => {
    const text = fileText({ Photos: [] });
    expect(parseFeed(text + ' '.repeat(LONGEST_FEED - text.length)).ok).toBe(true);
  });
});

describe('wrappers', () => {
  const plain = fileText({ 'iCloud Web Apps (iCloud.com)': [] });
  it.each([
    ['jsonCallback', `jsonCallback(${plain});`],
    ['jsonCallback with the newline of 2022', `jsonCallback(${plain});\n`],
    ['a byte order mark', `\ufeff${plain}`],
  ])('%s', (_, text) => {
    expect(parseFeed(text)).toEqual(parseFeed(plain));
    expect(read(text).services).toHaveLength(3);
  });
});

describe('recorded files', () => {
  it('reads every snapshot, with every event', () => {
    const snapshots = loadSnapshots();
    expect(snapshots).toHaveLength(12);
    for (const { label, feed } of snapshots) {
      const parsed = read(JSON.stringify(feed));
      const count = (rows: readonly { events: readonly unknown[] }[]) =>
        rows.reduce((n, row) => n + row.events.length, 0);
      expect(count(parsed.services), label).toBe(count(feed.services));
      expect(parsed.posted, label).not.toBeNull();
    }
  });

  it('reads every version of the history', () => {
    const parsed = loadHistory().map(({ feed }) => read(JSON.stringify(feed)));
    expect(parsed).toHaveLength(1366);
    expect(parsed.flatMap(({ services }) => services.flatMap(({ events }) => events))).toHaveLength(9525);
  });
});

describe('rows', () => {
  it('joins rows of one service and keeps the order of the others', () => {
    const rows = [
      { serviceName: 'Photos ', events: [ongoing({ messageId: '1' })] },
      { serviceName: 'iCloud Drive', events: null },
      { serviceName: 'photos', events: [ongoing({ messageId: '2' })] },
      { serviceName: 'iCloud Mail' },
      null,
    ];
    const { services } = read(JSON.stringify({ services: rows, drMessage: 'new', extra: { a: 1 } }));
    expect(
      services.map(({ name, key, events }) => [name, key, events.map((event) => event.messageId)]),
    ).toEqual([
      ['Photos', 'photos', ['1', '2']],
      ['iCloud Drive', 'icloud drive', []],
      ['iCloud Mail', 'icloud mail', []],
    ]);
  });

  it('takes Apple ID for Apple Account, and Apple Account beside it for the card', () => {
    const keys = (...names: string[]) =>
      read(
        JSON.stringify({ services: names.map((serviceName) => ({ serviceName, events: [] })) }),
      ).services.map(({ key }) => key);
    expect(keys('Apple ID')).toEqual(['apple account']);
    expect(keys('Apple Account')).toEqual(['apple account']);
    expect(keys('Apple Account', 'Apple ID')).toEqual(['apple account card', 'apple account']);
    expect(keys('Apple Account', 'Apple Account Card')).toEqual(['apple account', 'apple account card']);
  });

  it('knows the newest date of the file, and none without events', () => {
    const events = ['06/24/2025 12:45 PDT', null, 'soon', '06/24/2025 15:18 PDT', '06/24/2025 01:00 PDT'];
    const text = fileText({ Photos: events.map((datePosted) => resolved({ datePosted })) });
    expect(read(text).posted).toBe(Date.parse('2025-06-24T22:18:00Z'));
    expect(read(fileText({})).posted).toBeNull();
    expect(read(fileText({ Photos: [null, 3, ongoing({ datePosted: null })] })).posted).toBeNull();
  });
});

describe('events', () => {
  it.each([
    ['ongoing', 'Issue', null, 'ongoing'],
    [' Ongoing ', 'Outage', null, 'ongoing'],
    ['upcoming', 'Maintenance', NOON, 'upcoming'],
    ['resolved', 'Performance', null, 'past'],
    ['completed', 'Maintenance', NOON, 'past'],
    ['investigating', 'Issue', null, 'ongoing'],
    ['investigating', 'Issue', NOON, 'ongoing'],
    [null, '', null, 'ongoing'],
    [null, '', NOON, 'past'],
    [null, '', NOON + 60_000, 'ongoing'],
  ])('%j of %j ending %j is %s', (eventStatus, statusType, epochEndDate, state) => {
    expect(eventsOf([ongoing({ eventStatus, statusType, epochEndDate })])).toMatchObject([
      { state, type: statusType },
    ]);
  });

  it('costs no other event when one is bad', () => {
    const bad = [null, 7, 'x', [], {}, { eventStatus: 'resolved' }, { eventStatus: 'ongoing' }];
    expect(eventsOf([...bad, ongoing({ messageId: 'good' }), ...bad])).toMatchObject([{ messageId: 'good' }]);
  });

  it('reads times as numbers, as digits, or from the written dates', () => {
    expect(
      eventsOf([
        resolved({ epochStartDate: '1750748040000', epochEndDate: null, endDate: '06/24/2025 01:58 PDT' }),
      ]),
    ).toMatchObject([{ start: 1750748040000, end: 1750755480000 }]);
    expect(eventsOf([ongoing({ epochStartDate: null, startDate: '06/23/2025 23:54 PDT' })])).toMatchObject([
      { start: 1750748040000 },
    ]);
  });

  it('keeps what goes on even where no start is given', () => {
    expect(eventsOf([ongoing({ epochStartDate: null })])).toMatchObject([{ start: 0, state: 'ongoing' }]);
    expect(eventsOf([resolved({ epochStartDate: -5 })])).toEqual([]);
  });

  it('keeps a number as message id, trims texts, and cuts what is too long', () => {
    expect(eventsOf([ongoing({ messageId: 3274, message: `  ${'x'.repeat(5000)}` })])).toMatchObject([
      { messageId: '3274', message: 'x'.repeat(1000) },
    ]);
  });

  it('bounds what is stored with an incident', () => {
    const endless = 'x'.repeat(5000);
    const [event] = eventsOf([ongoing({ messageId: endless, statusType: endless })]) ?? [];
    expect([event?.messageId.length, event?.type.length]).toEqual([40, 40]);
  });
});
