import { openCase, recordOutcome } from '../../../lib/diagnosis/case';
import { HAND_OVER } from '../../../lib/diagnosis/hand-over';
import type { Case } from '../../../lib/diagnosis/types';
import type { ErrorId } from '../../../lib/knowledge/ids';
import { SETTINGS } from '../../../lib/platform/storage/registry';
import type { CaseBook, OwnDevice } from '../../../lib/state/records';
import { DEFAULT_WATCH } from '../../../lib/status/service-names';
import { EMPTY_STATUS } from '../../../lib/status/state';
import type { FeedEvent, Incident, StatusState, WatchedService } from '../../../lib/status/types';
import { DAY, HOUR, MINUTE, STILL } from './moment';

const CONTEXT = { incident: false };

/** A status that asks Apple nothing when a screen opens, because Apple is said to have asked for that. */
function leftAlone(status: StatusState): StatusState {
  return { ...status, dueAt: STILL + 10 * MINUTE, leftAloneUntil: STILL + HOUR };
}

/** No check has ended. */
export const NEVER_CHECKED: StatusState = leftAlone(EMPTY_STATUS);

/** The watched services after a good check four minutes ago, with nothing posted. */
export function goodCheck(part: Partial<StatusState> = {}, names = DEFAULT_WATCH): StatusState {
  const services = names.map((name): WatchedService => {
    return { name, listed: true, active: null, maintenance: null, since: STILL - 60 * DAY };
  });
  const at = STILL - 4 * MINUTE;
  const watched: StatusState['watched'] = [[STILL - 60 * DAY, at]];
  return leftAlone({ ...EMPTY_STATUS, services, watched, lastGoodAt: at, lastTriedAt: at, ...part });
}

/** All of these services have a problem that began two hours ago. */
export function downOn(names: readonly string[]): StatusState {
  const event: FeedEvent = {
    messageId: '2000004711',
    type: 'Outage',
    state: 'ongoing',
    start: STILL - 2 * HOUR,
    end: null,
    message: 'Users are experiencing a problem with this service.',
  };
  const status = goodCheck({}, names);
  const keys = names.map((name) => name.toLowerCase());
  const seen = STILL - 40 * MINUTE;
  const parts = keys.map((service) => ({ service, messageId: event.messageId, start: event.start, seen }));
  const incident = { id: 'open', services: keys, start: event.start, seen, end: null, ending: null, parts };
  const services = status.services.map((service) => ({ ...service, active: event }));
  return { ...status, services, incidents: [incident] };
}

/** Ninety days in which a problem came every nine days, of one, two or three services. */
export function ninetyDays(): StatusState {
  const incidents = Array.from({ length: 9 }, (_, i): Incident => {
    const start = STILL - (3 + i * 9) * DAY - 5 * HOUR;
    const services = ['icloud backup', 'photos', 'icloud drive'].slice(0, 1 + (i % 3));
    const end = { end: start + (50 + 40 * i) * MINUTE, endSeen: start + (60 + 40 * i) * MINUTE };
    const times = { seen: start + 81 * MINUTE, before: start + 71 * MINUTE };
    const parts = services.map((service) => ({ service, messageId: `${i}`, start, ...times, ...end }));
    return { id: `i${i}`, services, start, seen: times.seen, ending: 'resolved', parts, ...end };
  });
  return goodCheck({ incidents });
}

/** A case opened an hour ago. */
export function begun(error: ErrorId, quote: string, part: Partial<Case> = {}): Case {
  const opened = openCase({ id: error, error, quote, origin: 'typed', at: STILL - HOUR, context: CONTEXT });
  return { ...opened, ...part };
}

/** The same after the first `count` steps did not help. */
export function tried(c: Case, count: number): Case {
  const next = c.checklist.steps[0];
  if (count === 0 || next === undefined || next.fix === HAND_OVER.fix) return c;
  return tried(recordOutcome(c, next.fix, 'no-help', STILL - 30 * MINUTE, CONTEXT), count - 1);
}

/** The same after its next step worked. */
export function solved(c: Case): Case {
  const [next = HAND_OVER] = c.checklist.steps;
  return recordOutcome(c, next.fix, 'worked', STILL - 5 * MINUTE, CONTEXT);
}

/** A book with one case, which the panel stays with. */
export function bookOf(c: Case): CaseBook {
  return { cases: [c], focus: c.id };
}

/** Three devices, the second in front; its last good backup was three weeks ago. */
export const SEVERAL: readonly OwnDevice[] = [
  { id: 'first', name: 'Work phone', kind: 'iphone', ios: 26 },
  { id: 'second', name: 'Kitchen', kind: 'ipad', ios: 17, lastGood: STILL - 20 * DAY },
  { id: 'third', name: 'Grandmother’s old telephone in summer', kind: 'iphone', ios: null },
];

export const SETTINGS_NOW = SETTINGS.fallback;
