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

/** Body and headers as they go out; nothing is kept in any cache unless the answer says so. */
function outgoing({ status, headers, body }: Answer) {
  const bytes = status === 304 ? undefined : Buffer.from(body);
  return {
    bytes,
    headers: {
      ...(bytes && { 'content-length': bytes.length }),
      'cache-control': 'no-store',
      ...headers,
    },
  };
}

/** Writes an answer. */
export function send(response: ServerResponse, answer: Answer): void {
  const { bytes, headers } = outgoing(answer);
  response.writeHead(answer.status, headers);
  response.end(bytes);
}

/** Writes the head of an answer and so many bytes of its body; settles when they have left. */
export function sendFirst(response: ServerResponse, answer: Answer, bytes: number): Promise<void> {
  const { bytes: body, headers } = outgoing(answer);
  response.writeHead(answer.status, headers);
  return new Promise((sent) => {
    response.write(body?.subarray(0, bytes), () => sent());
  });
}
