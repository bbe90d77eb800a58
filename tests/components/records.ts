import type { Finding } from '../../lib/detection/types';
import type { Case, Checklist, PlanStep } from '../../lib/diagnosis/types';
import type { ErrorId, FixId } from '../../lib/knowledge/ids';
import type { Risk } from '../../lib/knowledge/types';
import type { TabRecord } from '../../lib/state/records';
import { EMPTY_STATUS } from '../../lib/status/state';
import type { FeedEvent, StatusState, WatchedService } from '../../lib/status/types';
import { NOON } from './fake-port';

const MINUTE = 60_000;

/** A finding with a quote. */
export function finding(error: ErrorId, confidence = 0.9, quote = `quote of ${error}`): Finding {
  return { error, confidence, quote, evidence: 'phrase', language: 'en', because: [] };
}

/** A step against one cause. */
export function step(fix: FixId, minutes = 3, risk: Risk = 'none'): PlanStep {
  return { fix, causes: ['ios-bug'], minutes, risk };
}

/** A checklist of three steps, the last of which can lose data. */
export function checklist(error: ErrorId, part: Partial<Checklist> = {}): Checklist {
  return {
    error,
    causes: [
      { cause: 'ios-bug', likelihood: 'likely' },
      { cause: 'icloud-space-full', likelihood: 'unlikely' },
    ],
    steps: [
      step('restart-device'),
      step('check-icloud-space', 2),
      step('free-icloud-space', 10, 'can-lose-data'),
    ],
    question: null,
    ...part,
  };
}

/** A case under way with one step done. */
export function aCase(error: ErrorId, part: Partial<Case> = {}): Case {
  return {
    id: `case-${error}`,
    error,
    quote: `quote of ${error}`,
    origin: 'typed',
    openedAt: NOON - 60 * MINUTE,
    changedAt: NOON - 30 * MINUTE,
    closed: null,
    answers: {},
    outcomes: [{ fix: 'connect-wifi-and-power', outcome: 'no-help', at: NOON - 30 * MINUTE }],
    checklist: checklist(error),
    ...part,
  };
}

/** A tab whose page shows errors, best first. */
export function tab(...findings: readonly Finding[]): TabRecord {
  const best = findings[0];
  return { findings, meter: null, signs: [], checklist: best === undefined ? null : checklist(best.error) };
}

/** A watched service. */
export function service(name: string, part: Partial<WatchedService> = {}): WatchedService {
  return { name, listed: true, active: null, maintenance: null, ...part };
}

/** A posted event. */
export function event(part: Partial<FeedEvent> = {}): FeedEvent {
  return {
    messageId: '1',
    type: 'Issue',
    state: 'ongoing',
    start: NOON - 120 * MINUTE,
    end: null,
    message: '',
    ...part,
  };
}

/** A status that was checked four minutes ago. */
export function status(services: readonly WatchedService[], part: Partial<StatusState> = {}): StatusState {
  return {
    ...EMPTY_STATUS,
    services,
    lastGoodAt: NOON - 4 * MINUTE,
    lastTriedAt: NOON - 4 * MINUTE,
    ...part,
  };
}
