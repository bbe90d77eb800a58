import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { type Recorded, send } from '../http';
import type { FeedControl } from './control';
import { faultAnswer } from './faults';

/** Path of Apple's en_US consumer status file on www.apple.com. */
export const FEED_PATH = '/support/systemstatus/data/system_status_en_US.js';

/** The server tries to leave a cookie, so that a client that keeps none can be told from one that does. */
const COOKIE = 'feed_visit=1; Path=/; Secure; SameSite=None';

function serve(response: ServerResponse, request: Recorded, control: FeedControl): void {
  const etag = `"${createHash('sha1').update(control.text).digest('hex')}"`;
  const headers = {
    'content-type': 'application/javascript',
    // A client that forgets to go round its own cache would be served this copy again.
    'cache-control': 'max-age=300',
    'set-cookie': COOKIE,
    ...(control.validators ? { etag } : {}),
  };
  const same = control.validators && request.headers['if-none-match'] === etag;
  send(response, { status: same ? 304 : 200, headers, body: control.text });
}

/** Answers one request for the status file, as the control says: late, broken, never, or properly. */
export async function answerFeed(
  response: ServerResponse,
  request: Recorded,
  control: FeedControl,
): Promise<void> {
  await control.released;
  const { fault } = control;
  if (fault === null) return serve(response, request, control);
  if (fault === 'drop-connection') {
    response.destroy();
    return;
  }
  const answer = faultAnswer(fault);
  if (answer) send(response, answer);
}
