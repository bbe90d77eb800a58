import { DEVELOPER_FEED_PATH, FEED_PATH } from './feed/endpoint';
import type { Recorded } from './http';

type Matches = (request: Recorded) => boolean;

/** Whether a request asks for Apple's status file. */
export const isFeedRequest: Matches = ({ host, path }) =>
  host === 'www.apple.com' && path.startsWith(FEED_PATH);

/** All requests in order of arrival, and promises of the next ones. */
export class RequestLog {
  private readonly recorded: Recorded[] = [];
  private waiting: { readonly matches: Matches; readonly found: (request: Recorded) => void }[] = [];

  add(request: Recorded): void {
    this.recorded.push(request);
    const ready = this.waiting.filter(({ matches }) => matches(request));
    this.waiting = this.waiting.filter((one) => !ready.includes(one));
    for (const { found } of ready) found(request);
  }

  /** Every request so far. */
  get all(): readonly Recorded[] {
    return this.recorded;
  }

  /** Requests that arrived so far and match; all of them without a condition. */
  list(matches: Matches = () => true): readonly Recorded[] {
    return this.recorded.filter(matches);
  }

  /** Requests for the status file so far. */
  feed(): readonly Recorded[] {
    return this.list(isFeedRequest);
  }

  /** Requests for the status file for developers so far. */
  developerFeed(): readonly Recorded[] {
    return this.list(({ host, path }) => host === 'www.apple.com' && path.startsWith(DEVELOPER_FEED_PATH));
  }

  /**
   * Resolves with the next request that arrives from now on and matches; ask before causing it.
   * Rejects after `timeout` ms with a message that says what was awaited and what came instead.
   */
  next(matches: Matches, what = 'a request', timeout = 15_000): Promise<Recorded> {
    const before = this.recorded.length;
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        const came = this.recorded.slice(before).map(({ host, path }) => host + path);
        reject(new Error(`Waited ${timeout} ms for ${what}; came instead: ${came.join(', ') || 'nothing'}`));
      }, timeout);
      const found = (request: Recorded) => {
        clearTimeout(late);
        resolve(request);
      };
      this.waiting.push({ matches, found });
    });
  }

  /** Resolves with the next request for the status file, from now on. */
  nextFeed(timeout?: number): Promise<Recorded> {
    return this.next(isFeedRequest, 'a request for the status file', timeout);
  }
}
