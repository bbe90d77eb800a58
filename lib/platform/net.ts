import type { CheckProblem } from '../status/types';

/** The largest status file that is read; the largest seen is 42 KB. */
const MOST_BYTES = 8 * 1024 * 1024;
const TIME_OUT_MS = 12_000;

export type Fetched =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'failed'; readonly problem: CheckProblem; readonly retryAfterMs: number | null };

function failed(problem: CheckProblem, retryAfterMs: number | null = null): Fetched {
  return { kind: 'failed', problem, retryAfterMs };
}

const SECONDS = /^\s*\d{1,9}\s*$/;
/** As all three forms of an HTTP date do; `Date.parse` would take "-5" for a day in 2001. */
const HTTP_DATE = /^\s*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/i;

function httpDate(header: string | null): number | null {
  const date = header !== null && HTTP_DATE.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? null : date;
}

/**
 * `Retry-After` in ms, from seconds or a date (RFC 9110, 10.2.3); null where it is absent or unreadable.
 * @param serverTime the answer's `Date`: a date is one by the server's clock, and the one here may be years off
 * @param now ms since 1970 UTC
 */
export function retryAfter(header: string | null, serverTime: string | null, now: number): number | null {
  if (header === null) return null;
  if (SECONDS.test(header)) return Number(header) * 1000;
  const date = httpDate(header);
  return date === null ? null : Math.max(0, date - (httpDate(serverTime) ?? now));
}

async function readCapped(response: Response): Promise<string | null> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

async function fromResponse(response: Response, now: number): Promise<Fetched> {
  if (response.type === 'opaqueredirect') return failed('redirected');
  if (response.status === 304) return { kind: 'not-modified' };
  const { headers } = response;
  if (!response.ok)
    return failed('server-error', retryAfter(headers.get('retry-after'), headers.get('date'), now));
  const text = await readCapped(response);
  if (text === null) return failed('too-large');
  return { kind: 'text', text, etag: headers.get('etag'), lastModified: headers.get('last-modified') };
}

/**
 * Gets one of Apple's status files once, without cookies, referrer or cache.
 * @param url its address
 * @param known validators of the copy that was read last, or null
 * @param now ms since 1970 UTC
 * @returns the text, "not modified", or why there is none; never rejects
 */
export async function fetchStatus(
  url: string,
  known: { readonly etag: string | null; readonly lastModified: string | null },
  now: number,
): Promise<Fetched> {
  const headers: Record<string, string> = {};
  if (known.etag) headers['If-None-Match'] = known.etag;
  if (known.lastModified) headers['If-Modified-Since'] = known.lastModified;
  try {
    const response = await fetch(url, {
      headers,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIME_OUT_MS),
    });
    return await fromResponse(response, now);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') return failed('timed-out');
    return failed(navigator.onLine ? 'unreachable' : 'offline');
  }
}
