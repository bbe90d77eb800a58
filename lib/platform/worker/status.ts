import { noticesFor } from '../../status/alerts';
import { afterCheck, type CheckOutcome, validatorsFor } from '../../status/check';
import { outcomeOf } from '../../status/pipeline';
import { isDue, mayCheckEarly } from '../../status/schedule';
import type { StatusState } from '../../status/types';
import { setAlarm } from '../alarm';
import { complain } from '../complain';
import { fetchStatus } from '../net';
import { mayFetchStatus } from '../permissions';
import { read } from '../storage/read';
import { NOTICES, SETTINGS, STATUS } from '../storage/registry';
import { update } from '../storage/update';
import { showBadges } from './badge';
import { showDueNotices } from './notices';
import { replanIfIncidentChanged } from './planning';
import { showDueReminders } from './reminders';

/** Why a check is asked for: an alarm only hints, an opened screen wants a fresh answer, a person insists. */
export type Occasion = 'hint' | 'screen' | 'asked';

async function ask(status: StatusState, watch: readonly string[]): Promise<CheckOutcome> {
  if (!(await mayFetchStatus())) return { kind: 'failed', problem: 'no-permission' };
  const fetched = await fetchStatus(validatorsFor(status, watch), Date.now());
  return fetched.kind === 'text' ? outcomeOf(fetched.text, fetched) : fetched;
}

function wanted(status: StatusState, occasion: Occasion, now: number): boolean {
  if (occasion === 'asked') return true;
  return isDue(status, now) || (occasion === 'screen' && mayCheckEarly(status, now));
}

/** Brings badge, notices, reminders and plans up to what is stored, each by itself. Safe to repeat: nothing is said twice. */
export async function followStatus(): Promise<void> {
  const parts = [
    showBadges(Date.now()),
    showDueNotices(),
    showDueReminders(),
    replanIfIncidentChanged(Date.now()),
  ];
  for (const part of await Promise.allSettled(parts)) {
    if (part.status === 'rejected') complain('Backup Beacon is behind its stored status', part.reason);
  }
}

async function check(occasion: Occasion): Promise<void> {
  const before = await read(STATUS);
  if (!wanted(before, occasion, Date.now())) return;
  const { watch } = await read(SETTINGS);
  const outcome = await ask(before, watch);
  const now = Date.now();
  const [status] = await update([STATUS, NOTICES], ([old, notices]) => {
    const { state, transitions } = afterCheck(old, outcome, now, watch, Math.random());
    const known = new Set([...notices.shown, ...notices.due.map((notice) => notice.id)]);
    const due = noticesFor(transitions, state).filter((notice) => !known.has(notice.id));
    return [state, due.length > 0 ? { ...notices, due: [...notices.due, ...due] } : notices];
  });
  await setAlarm(status.dueAt);
  await followStatus();
}

let running: Promise<void> | null = null;
/** The one check that waits for the running one, for the most urgent occasion that asked meanwhile. */
let next: { occasion: Occasion; readonly done: Promise<void> } | null = null;

function start(occasion: Occasion): Promise<void> {
  const turn = check(occasion).finally(() => {
    if (running === turn) running = null;
  });
  running = turn;
  return turn;
}

/**
 * Checks Apple's status if it is time to, one check at a time. A hint is served by the check that is under way; a screen
 * or a person, who may have changed the watch list since it began, gets one more after it.
 */
export function checkStatus(occasion: Occasion): Promise<void> {
  if (next) {
    if (occasion === 'asked') next.occasion = occasion;
    return next.done;
  }
  if (!running) return start(occasion);
  if (occasion === 'hint') return running;
  const done = running
    .catch(() => undefined)
    .then(() => {
      const urgent = next?.occasion ?? occasion;
      next = null;
      return start(urgent);
    });
  next = { occasion, done };
  return done;
}
