import { noticesFor } from '../../status/alerts';
import { afterCheck, type CheckOutcome, validatorsFor } from '../../status/check';
import { outcomeOf } from '../../status/pipeline';
import { isDue, mayCheckEarly } from '../../status/schedule';
import type { StatusState } from '../../status/types';
import { setAlarm } from '../alarm';
import { fetchStatus } from '../net';
import { mayFetchStatus } from '../permissions';
import { read } from '../storage/item';
import { NOTICES, SETTINGS, STATUS } from '../storage/registry';
import { update } from '../storage/update';
import { showBadges } from './badge';
import { showDueNotices } from './notices';
import { replanIfIncidentChanged } from './planning';

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

/** Brings badge, notices and plans up to the stored status. Safe to repeat: each part says nothing twice. */
export async function followStatus(): Promise<void> {
  await showBadges(Date.now());
  await showDueNotices();
  await replanIfIncidentChanged();
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

/** Checks Apple's status if it is time to; a check that is under way already is waited for instead. */
export function checkStatus(occasion: Occasion): Promise<void> {
  running ??= check(occasion).finally(() => {
    running = null;
  });
  return running;
}
