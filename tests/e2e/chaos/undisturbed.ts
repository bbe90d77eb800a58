import { noted } from '../../../lib/status/attention';
import { afterCheck, type CheckOutcome, validatorsFor } from '../../../lib/status/check';
import { outcomeOf } from '../../../lib/status/pipeline';
import { DEFAULT_WATCH } from '../../../lib/status/service-names';
import { EMPTY_STATUS } from '../../../lib/status/state';
import type { StatusState } from '../../../lib/status/types';
import { verdict } from '../../../lib/status/verdict';
import { etagOf } from '../../local-apple/feed/endpoint';
import { faultAnswer } from '../../local-apple/feed/faults';
import type { LocalApple } from '../harness';

type Feed = LocalApple['feed'];

function outcomeFor({ fault, text }: Feed, state: StatusState): CheckOutcome {
  if (fault === 'drop-connection') return { kind: 'failed', problem: 'unreachable' };
  if (fault === '500') return { kind: 'failed', problem: 'server-error' };
  if (fault === 'redirect') return { kind: 'failed', problem: 'redirected' };
  if (fault !== null) return outcomeOf(String(faultAnswer(fault)?.body), { etag: null, lastModified: null });
  const etag = etagOf(text);
  if (validatorsFor(state, DEFAULT_WATCH).etag === etag) return { kind: 'not-modified' };
  return outcomeOf(text, { etag, lastModified: null });
}

/**
 * What a worker that nobody kills makes of the same polls at the same times: the pipeline that `scripts/lib/replay.ts`
 * runs, with the answers that are no file beside it. Chance is one half, as it is at the gate.
 */
export class Undisturbed {
  state: StatusState = EMPTY_STATUS;
  /** Ids of all notices, in the order in which they come. */
  readonly shown: string[] = [];

  poll(feed: Feed, at: number): void {
    const before = this.state;
    const { state, transitions } = afterCheck(before, outcomeFor(feed, this.state), at, DEFAULT_WATCH, 0.5);
    this.state = state;
    const { due } = noted({ due: [], shown: this.shown }, state, {}, at, { before, transitions });
    this.shown.push(...due.map(({ id }) => id));
  }

  badge(at: number): '!' | '' {
    return verdict(this.state, at).kind === 'outage' ? '!' : '';
  }
}
