import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Incident, StatusState } from '../../lib/status/types';
import { NOON } from './fake-port';
import { panel, saved } from './panel-screen';
import { service, status } from './records';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** An outage of Photos and iCloud Drive so many days ago, posted 81 minutes after its start. */
function outage(ago: number, fields: Partial<Incident> = {}): Incident {
  const start = NOON - ago * DAY;
  const times = { seen: start + 81 * MINUTE, before: start + 71 * MINUTE };
  const end = { end: start + 130 * MINUTE, endSeen: start + 140 * MINUTE };
  const services = ['photos', 'icloud drive'];
  return {
    id: `photos.${ago}`,
    services,
    start,
    seen: times.seen,
    ending: 'resolved',
    parts: services.map((one) => ({ service: one, messageId: `${ago}`, start, ...times, ...end })),
    ...end,
    ...fields,
  };
}

/** Photos and App Store were watched for long, iCloud Drive for twelve days. */
function watched(incidents: readonly Incident[], part: Partial<StatusState> = {}): StatusState {
  const services = [
    service('App Store', { since: NOON - 300 * DAY }),
    service('Photos', { since: NOON - 300 * DAY }),
    service('iCloud Drive', { since: NOON - 11 * DAY }),
    service('iCloud Keychain', { listed: false, missing: NOON - DAY }),
  ];
  return status(services, { watched: [[NOON - 300 * DAY, NOON - 4 * MINUTE]], incidents, ...part });
}

const sentence = (row: Element | null) => row?.querySelector('summary, p.small')?.textContent;

test('the services for backups come first, the others under their own heading', async () => {
  const { all } = await panel({ status: watched([]) });
  expect(all('.services h3').map((heading) => heading.textContent)).toEqual([
    'For backups',
    'Other services',
  ]);
  expect(all('[data-service]').map((row) => row.dataset.service)).toEqual([
    'Photos',
    'iCloud Drive',
    'iCloud Keychain',
    'App Store',
  ]);
});

test('services of one kind need no heading', async () => {
  const { all } = await panel({ status: status([service('Photos')]) });
  expect(all('.services h3')).toEqual([]);
});

test('each service says in one sentence what its picture shows', async () => {
  const { one } = await panel({ status: watched([outage(10), outage(20), outage(30)]) });
  const said = (name: string) => sentence(one(`[data-service="${name}"]`));
  expect(said('Photos')).toBe('3 problems in 90 days, the last on November 12, 2 hr, 10 min');
  expect(said('iCloud Drive')).toBe(
    '3 problems, watched on 12 of 90 days, the last on November 12, 2 hr, 10 min',
  );
  expect(said('iCloud Keychain')).toBe('Not watched yet');
  expect(said('App Store')).toBe('No problem posted in 90 days');
});

test('a problem that goes on is said so', async () => {
  const { endSeen: _, ...open } = outage(0, { end: null, ending: null });
  const going = { ...open, parts: open.parts.map(({ end: __, endSeen: ___, ...part }) => part) };
  const { one, all } = await panel({ status: watched([going]) });
  const row = one('[data-service=Photos]');
  expect(sentence(row)).toBe('One problem in 90 days, still going on');
  await openList(row);
  expect(all('[data-ending=open]')[0]?.textContent).toContain('Still going on.');
});

async function openList(row: Element): Promise<void> {
  const details = row.querySelector('details');
  if (!details) throw new Error('there is no list');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await waitFor(() => expect(details.querySelector('ol')).not.toBeNull());
  for (const problem of details.querySelectorAll('details')) {
    problem.open = true;
    fireEvent(problem, new Event('toggle'));
  }
  await waitFor(() => expect(details.querySelector('[data-late]')).not.toBeNull());
}

test('the picture has a bar for each day, and every kind of bar that is there is explained', async () => {
  const { one, all } = await panel({ status: watched([outage(10)]) });
  const bars = (kind: string) =>
    one(`[data-service="iCloud Drive"] .day-${kind}`).getAttribute('d')?.split('z').filter(Boolean).length ??
    0;
  expect([bars('problem'), bars('maintenance'), bars('nothing'), bars('unknown')]).toEqual([1, 0, 11, 78]);
  expect(one('[data-service=Photos] svg.timeline').getAttribute('aria-hidden')).toBe('true');
  expect(all('.timeline-legend li').map((line) => line.textContent)).toEqual([
    'problem',
    'nothing posted',
    'not known',
  ]);
});

test('the list behind the sentence is made when it is opened', async () => {
  const { one, all } = await panel({ status: watched([outage(10)]) });
  expect(all('[data-incident]')).toEqual([]);
  await openList(one('[data-service=Photos]'));
  const [line] = all('[data-service=Photos] [data-incident]');
  const text = line?.textContent?.replace(/\s+/g, ' ');
  expect(text).toContain('(2 hr, 10 min)');
  expect(text).toContain('Apple marked it as resolved.');
  expect(text).toContain('Apple posted this 1 hr, 21 min after it began.');
  expect(text).toContain('Together with iCloud Drive.');
  expect(text).toMatch(/Began ?Nov 12, .+ Apple's time: Nov 12, 4:00.AM PST/);
  expect(text).toMatch(/First seen here ?Nov 12, .+Ended ?Nov 12, .+ Apple's time: Nov 12, 6:10.AM PST/);
});

test('of a problem that is over Apple is quoted word for word, where its words are kept', async () => {
  const says = ['Users may be unable to see photos.', 'Users may have been unable to see photos.'];
  const { one, all } = await panel({ status: watched([outage(10, { says })]) });
  await openList(one('[data-service=Photos]'));
  expect(all('[data-incident] blockquote').map((quote) => [quote.lang, quote.textContent])).toEqual([
    ['en', says[0]],
    ['en', says[1]],
  ]);
});

const START = NOON - 10 * DAY;
const OVER = { seen: START + 3 * HOUR, end: START + HOUR };
const LATE: readonly [string, object, string][] = [
  ['seen over', { ...OVER, before: OVER.seen - 9 * MINUTE }, 'only after it was over, 3 hr after it began'],
  [
    'over, seen after a gap',
    { ...OVER, before: START + 2 * HOUR },
    'after it was over, between 2 hr and 3 hr after',
  ],
  ['over before anybody looked', OVER, 'How late Apple posted this is not known.'],
  ['after a long gap', { seen: START + 3 * HOUR, before: START - HOUR }, 'at most 3 hr after it began'],
  ['after a gap', { seen: START + 3 * HOUR, before: START + HOUR }, 'between 1 hr and 3 hr after it began'],
  ['at once', { seen: START, before: START - MINUTE }, 'Apple posted this as it began.'],
];

test.each(LATE)('how late it was posted is said as exactly as it is known: %s', async (_, times, words) => {
  const parts = [{ service: 'photos', messageId: '1', start: START, ...times }];
  const { one } = await panel({ status: watched([outage(10, { parts, services: ['photos'] })]) });
  await openList(one('[data-service=Photos]'));
  expect(one('[data-late]').textContent).toContain(words);
});

test('what vanished, and what was only seen when it was over, is said so', async () => {
  const [part] = outage(10).parts;
  const parts = [{ service: 'photos', messageId: '1', start: START, seen: START, endSeen: START + HOUR }];
  const over = [
    { service: 'photos', messageId: '2', start: START - 10 * DAY, seen: START, end: START - 9 * DAY },
  ];
  expect(part?.service).toBe('photos');
  const { one, all } = await panel({ status: watched([outage(10, { parts }), outage(20, { parts: over })]) });
  await openList(one('[data-service=Photos]'));
  const lines = all('[data-incident]').map((line) => line.textContent);
  expect(lines[0]).toContain("By then it had vanished from Apple's page. Apple posted no end.");
  expect(lines[1]).toContain('It was over when it was first seen here.');
});

test('the history is saved as a table, where there is any', async () => {
  const empty = await panel({ status: watched([]) });
  expect(empty.all('[data-action=save-history]')).toEqual([]);
  const { one } = await panel({ status: watched([outage(10)]) });
  fireEvent.click(one('[data-action=save-history]'));
  expect(saved).toHaveLength(1);
  expect(saved[0]).toMatchObject({ name: 'backup-beacon-history-2026-11-22.csv' });
  expect(saved[0]?.text.split('\r\n')).toHaveLength(4);
});

test('thousands of problems are counted and not all drawn', async () => {
  const many = Array.from({ length: 400 }, (_, i) => outage(i / 5));
  const { one, root } = await panel({ status: watched(many) });
  expect(sentence(one('[data-service=Photos]'))).toContain('400 problems in 90 days');
  expect(root.querySelectorAll('*').length).toBeLessThan(200);
});
