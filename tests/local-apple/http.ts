import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request as it came in. Header names are lower case; a header sent twice is joined by ", ". */
export interface Recorded {
  readonly method: string;
  readonly host: string;
  /** Path with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** What a site answers to an address, or null where it has no such page. */
export type Site = (url: URL) => Answer | null;

/** The recorded form of a request. */
export function recordOf(request: IncomingMessage): Recorded {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    headers[name] = Array.isArray(value) ? value.join(', ') : (value ?? '');
  }
  return {
    method: request.method ?? 'GET',
    host: (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase(),
    path: request.url ?? '/',
    headers,
  };
}

/** An HTML answer with status 200. */
export function htmlAnswer(body: string, headers: Record<string, string> = {}): Answer {
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}

/** A redirect with status 302. */
export function redirectTo(location: string): Answer {
  return { status: 302, headers: { location }, body: '' };
}

export const NOT_FOUND: Answer = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'Not found',
};

/** Writes an answer; nothing is kept in any cache unless the answer says so. */
export function send(response: ServerResponse, answer: Answer): void {
  const body = Buffer.isBuffer(answer.body) ? answer.body : Buffer.from(answer.body);
  const sent = { 'cache-control': 'no-store', ...answer.headers };
  response.writeHead(
    answer.status,
    answer.status === 304 ? sent : { 'content-length': body.length, ...sent },
  );
  response.end(answer.status === 304 ? undefined : body);
}
