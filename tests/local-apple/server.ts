import type { ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificateFor } from './certificate';
import { FeedControl } from './feed/control';
import { answerFeed, DEVELOPER_FEED_PATH, FEED_PATH } from './feed/endpoint';
import { DEVELOPER_FILE } from './feed/postings';
import { NOT_FOUND, type Recorded, recordOf, redirectTo, type Site, send } from './http';
import { RequestLog } from './request-log';
import { appleSite } from './sites/apple';
import { discussionsSite } from './sites/discussions';
import { type ICloudSettings, icloudSite } from './sites/icloud';
import { supportSite } from './sites/support';

export interface LocalApple {
  /** Port of 127.0.0.1 that every host name has to lead to. */
  readonly port: number;
  readonly feed: FeedControl;
  readonly developerFeed: FeedControl;
  /** What iCloud.com shows where the address does not say. */
  readonly icloud: ICloudSettings;
  /** Every request so far, those to foreign hosts too. */
  readonly requests: RequestLog;
  close(): Promise<void>;
}

export interface LocalAppleOptions {
  /** Clock of the status feed, ms since 1970 UTC. */
  readonly now?: () => number;
}

function sitesOf(icloud: ICloudSettings): ReadonlyMap<string, Site> {
  const community = ['discussions', 'discussionsjapan', 'discussionschinese'].map(
    (name) => `${name}.apple.com`,
  );
  return new Map<string, Site>([
    ['www.icloud.com', icloudSite(icloud)],
    ['www.icloud.com.cn', icloudSite(icloud)],
    ['icloud.com', (url) => redirectTo(`https://www.icloud.com${url.pathname}`)],
    ['support.apple.com', supportSite],
    ['www.apple.com', appleSite],
    ...community.map((host) => [host, discussionsSite(host)] as const),
  ]);
}

function answer(
  response: ServerResponse,
  request: Recorded,
  feeds: ReadonlyMap<string, FeedControl>,
  sites: ReadonlyMap<string, Site>,
): void {
  const url = new URL(request.path, `https://${request.host || 'unknown'}`);
  const feed = request.host === 'www.apple.com' ? feeds.get(url.pathname) : undefined;
  if (feed) {
    void answerFeed(response, request, feed);
    return;
  }
  send(response, sites.get(request.host)?.(url) ?? NOT_FOUND);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port; // a server on a TCP port has such an address
}

/**
 * Starts an https server on a free port of 127.0.0.1 that plays Apple's hosts under their real names; other hosts and
 * paths answer 404. Its certificate is self-signed, so the browser must be told to accept it.
 */
export async function startLocalApple(options: LocalAppleOptions = {}): Promise<LocalApple> {
  const feed = new FeedControl(options.now);
  const developerFeed = new FeedControl(options.now, DEVELOPER_FILE);
  const feeds = new Map([
    [FEED_PATH, feed],
    [DEVELOPER_FEED_PATH, developerFeed],
  ]);
  const icloud: ICloudSettings = { signedIn: true, storage: 'roomy' };
  const requests = new RequestLog();
  const sites = sitesOf(icloud);
  const server = createServer(await certificateFor([...sites.keys()]), (incoming, response) => {
    const request = recordOf(incoming);
    requests.add(request);
    answer(response, request, feeds, sites);
  });
  const port = await listen(server);
  const close = () =>
    new Promise<void>((resolve) => {
      feed.release();
      developerFeed.release();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, feed, developerFeed, icloud, requests, close };
}
