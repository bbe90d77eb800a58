import { hasCopyFor } from '../../status/check';
import { read } from '../storage/read';
import { STATUS } from '../storage/registry';
import { inForce } from './in-force';
import { checkStatus } from './status';

/**
 * Checks when the browser starts, if it is time to, or if an organisation has changed the watch list since the last
 * answer: nobody was there to hear of it.
 */
export async function checkAtStart(): Promise<void> {
  const { watch } = await inForce();
  const status = await read(STATUS);
  const isOther = status.lastGoodAt !== null && !hasCopyFor(status, watch);
  await checkStatus(isOther ? 'asked' : 'hint');
}
