import { get, type RequestOptions } from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pacificTime } from '../../local-apple/feed/pacific-time';
import { ADDRESSES, type LocalApple, startLocalApple } from '.';

const FEED = 'https://www.apple.com/support/systemstatus/data/system_status_en_US.js';
const DEVELOPER_FEED = 'https://www.apple.com/support/systemstatus/data/developer/system_status_en_US.js';

let apple: LocalApple;
beforeAll(async () => {
  apple = await startLocalApple({ now: () => Date.UTC(2026, 10, 22, 9, 7) });
});
afterAll(() => apple.close());

/** One GET of an address as a browser would send it to the local Apple. */
function ask(address: string, headers: Record<string, string> = {}) {
  const { host, pathname, search } = new URL(address);
  const where: RequestOptions = {
    host: '127.0.0.1',
    port: apple.port,
    servername: host,
    path: pathname + search,
  };
  return new Promise<{ status: number; etag: string; text: string }>((resolve, reject) => {
    get({ ...where, headers: { host, ...headers }, rejectUnauthorized: false, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        resolve({ status: answer.statusCode ?? 0, etag: answer.headers.etag ?? '', text });
      });
    }).on('error', reject);
  });
}

/** State, type and end of every event of a service in the file as it is served now. */
async function eventsOf(service: string) {
  const { text } = await ask(FEED);
  const feed = JSON.parse(text) as { services: { serviceName: string; events: Record<string, unknown>[] }[] }; // its own form
  const row = feed.services.find(({ serviceName }) => serviceName === service);
  return (row?.events ?? []).map(({ eventStatus, statusType, epochEndDate }) => [
    eventStatus,
    statusType,
    epochEndDate,
  ]);
}

describe('the status file', () => {
  test('has an event on each row of an incident, until it is over and then cleared', async () => {
    apple.feed.startIncident({ services: ['iCloud Backup', 'Photos'] });
    expect(await eventsOf('Photos')).toEqual([['ongoing', 'Outage', null]]);
    expect(await eventsOf('iCloud Mail')).toEqual([]);
    apple.feed.endIncident();
    expect(await eventsOf('iCloud Backup')).toEqual([['resolved', 'Outage', Date.UTC(2026, 10, 22, 9, 7)]]);
    apple.feed.serveOlder();
    expect(await eventsOf('iCloud Backup')).toEqual([['ongoing', 'Outage', null]]);
    apple.feed.clear();
    expect(await eventsOf('iCloud Backup')).toEqual([]);
  });

  test('has a second one for developers, wrapped, with incidents of its own', async () => {
    apple.developerFeed.startIncident({ services: ['App Store Connect'] });
    const { text } = await ask(DEVELOPER_FEED);
    expect(text).toMatch(/^jsonCallback\(\{.*"ongoing".*\}\);\n$/s);
    expect((await ask(FEED)).text).not.toMatch(/ongoing|App Store Connect/);
    expect(apple.requests.developerFeed()).toHaveLength(1);
    apple.developerFeed.clear();
  });

  test('names the end of maintenance beforehand', async () => {
    apple.feed.planMaintenance({ services: ['Photos'] });
    apple.feed.startMaintenance({ services: ['Photos'] });
    const ends = [Date.UTC(2026, 10, 23, 10, 7), Date.UTC(2026, 10, 22, 10, 7)];
    expect(await eventsOf('Photos')).toEqual([
      ['upcoming', 'Maintenance', ends[0]],
      ['ongoing', 'Maintenance', ends[1]],
    ]);
    apple.feed.clear();
  });

  test('answers 304 to its own ETag, until it changes', async () => {
    const { etag } = await ask(FEED);
    expect((await ask(FEED, { 'if-none-match': etag })).status).toBe(304);
    apple.feed.startIncident({ services: ['Photos'] });
    expect((await ask(FEED, { 'if-none-match': etag })).status).toBe(200);
    apple.feed.clear();
  });

  test.each([
    ['500', 500],
    ['redirect', 302],
    ['html', 200],
  ] as const)('broken with %s answers %i until it is mended', async (fault, status) => {
    apple.feed.breakWith(fault);
    const { text, ...broken } = await ask(FEED);
    expect(broken.status).toBe(status);
    expect(() => JSON.parse(text)).toThrow();
    apple.feed.mend();
    expect((await ask(FEED)).status).toBe(200);
  });

  test('can drop the connection, and hold an answer back', async () => {
    apple.feed.breakWith('drop-connection');
    await expect(ask(FEED)).rejects.toThrow();
    apple.feed.mend();
    apple.feed.hold();
    const asked = apple.requests.nextFeed();
    const answer = ask(FEED, { cookie: 'a=1' });
    expect((await asked).headers.cookie).toBe('a=1');
    apple.feed.startIncident({ services: ['Photos'] });
    apple.feed.release();
    expect((await answer).text).toContain('ongoing');
    apple.feed.clear();
  });

  test('can stop in the middle of an answer', async () => {
    const reached = apple.feed.stopAfter(0.5);
    let over = false;
    const answer = ask(FEED).finally(() => {
      over = true;
    });
    await reached;
    expect(over).toBe(false);
    apple.feed.release();
    expect((await answer).text).toBe(apple.feed.text);
  });

  test('can let an incident go on after its end, and date the file anew', async () => {
    const id = apple.feed.startIncident({ services: ['Photos'] });
    apple.feed.endIncident(id);
    apple.feed.reopenIncident(id);
    apple.feed.republish();
    expect(await eventsOf('Photos')).toEqual([['ongoing', 'Outage', null]]);
    apple.feed.clear();
  });

  test("dates are Apple's, in winter and summer", () => {
    expect(pacificTime(Date.UTC(2025, 5, 14, 7, 5))).toBe('06/14/2025 00:05 PDT');
    expect(pacificTime(Date.UTC(2026, 10, 22, 9, 7))).toBe('11/22/2026 01:07 PST');
  });
});

test('every address leads to a page, and nothing else does', async () => {
  const { bare, home, chinaHome, plan, ...pages } = ADDRESSES.icloud;
  const plain = [pages, ADDRESSES.support, ADDRESSES.community].flatMap((group) => Object.values(group));
  const made = [home('russian'), chinaHome('percent'), plan('over-quota'), ADDRESSES.systemStatus];
  for (const address of [...plain, ...made])
    expect([address, (await ask(address)).status]).toEqual([address, 200]);
  expect((await ask(bare)).status).toBe(302);
  expect((await ask('https://www.icloud.com/none')).status).toBe(404);
  expect((await ask('https://collector.example/')).status).toBe(404);
  expect(apple.requests.all.at(-1)).toMatchObject({ host: 'collector.example', path: '/' });
});
