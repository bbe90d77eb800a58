import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { type Answer, type Recorded, send, sendFirst } from '../http';
import type { FeedControl, Stop } from './control';
import { faultAnswer } from './faults';

/** Path of Apple's en_US consumer status file on www.apple.com. */
export const FEED_PATH = '/support/systemstatus/data/system_status_en_US.js';
/** Path of the one for developers. */
export const DEVELOPER_FEED_PATH = '/support/systemstatus/data/developer/system_status_en_US.js';

/** The server tries to leave a cookie, so that a client that keeps none can be told from one that does. */
const COOKIE = 'feed_visit=1; Path=/; Secure; SameSite=None';

/** The ETag that a text is served with. */
export function etagOf(text: string): string {
  return `"${createHash('sha1').update(text).digest('hex')}"`;
}

function proper(request: Recorded, control: FeedControl): Answer {
  const etag = etagOf(control.text);
  const headers = {
    'content-type': 'application/javascript',
    // A client that forgets to go round its own cache would be served this copy again.
    'cache-control': 'max-age=300',
    'set-cookie': COOKIE,
    ...(control.validators ? { etag } : {}),
  };
  const same = control.validators && request.headers['if-none-match'] === etag;
  return { status: same ? 304 : 200, headers, body: control.text };
}

/** Sends an answer and stops on the way. */
async function sendWithStop(response: ServerResponse, answer: Answer, stop: Stop): Promise<void> {
  const size = answer.status === 304 ? 0 : Buffer.byteLength(answer.body);
  // With its last byte an answer is over, so that one is kept back.
  const bytes = Math.min(Math.floor(size * stop.share), size - 1);
  if (bytes > 0) await sendFirst(response, answer, bytes);
  stop.reached();
  await stop.over;
  if (bytes > 0) response.end(Buffer.from(answer.body).subarray(bytes));
  else send(response, answer);
}

/** Answers one request for the status file, as the control says: late, broken, never, in two parts, or properly. */
export async function answerFeed(
  response: ServerResponse,
  request: Recorded,
  control: FeedControl,
): Promise<void> {
  const stop = control.takeStop();
  if (!stop) await control.released;
  const { fault } = control;
  const answer = fault === null ? proper(request, control) : faultAnswer(fault);
  if (answer && stop) return sendWithStop(response, answer, stop);
  stop?.reached();
  await stop?.over;
  if (answer) send(response, answer);
  else if (fault === 'drop-connection') response.destroy();
}
