import { noted } from '../../status/attention';
import { afterCheck, type CheckOutcome, validatorsFor } from '../../status/check';
import { outcomeOf } from '../../status/pipeline';
import { isDue, mayCheckEarly } from '../../status/schedule';
import type { StatusState } from '../../status/types';
import { unwatched } from '../../status/unwatched';
import { setAlarm } from '../alarm';
import { complain } from '../complain';
import { fetchStatus } from '../net';
import { mayFetchStatus } from '../permissions';
import { read } from '../storage/read';
import { NOTICES, SETTINGS } from '../storage/registry';
import { update } from '../storage/update';
import { showBadges } from './badge';
import { FEEDS, nextCheckDue, type StatusFeed } from './feeds';
import { inForce } from './in-force';
import { tellWhatIsDue } from './notices';
import { replanIfIncidentChanged } from './planning';
import { showDueReminders } from './reminders';
import { keepSnooze } from './snooze';

/** Why a check is asked for: an alarm only hints, an opened screen wants a fresh answer, a person insists. */
export type Occasion = 'hint' | 'screen' | 'asked';

async function ask(url: string, status: StatusState, watch: readonly string[]): Promise<CheckOutcome> {
  if (!(await mayFetchStatus())) return { kind: 'failed', problem: 'no-permission' };
  const fetched = await fetchStatus(url, validatorsFor(status, watch), Date.now());
  return fetched.kind === 'text' ? outcomeOf(fetched.text, fetched) : fetched;
}

function wanted(status: StatusState, occasion: Occasion, now: number): boolean {
  if (occasion === 'asked') return true;
  return isDue(status, now) || (occasion === 'screen' && mayCheckEarly(status, now));
}

async function follow(): Promise<void> {
  const parts = [
    showBadges(Date.now()),
    tellWhatIsDue(Date.now()),
    keepSnooze(Date.now()),
    showDueReminders(),
    replanIfIncidentChanged(Date.now()),
  ];
  for (const part of await Promise.allSettled(parts)) {
    if (part.status === 'rejected') complain('Backup Beacon is behind its stored status', part.reason);
  }
}

let following: Promise<void> = Promise.resolve();

/**
 * Brings badge, notices, reminders and plans up to what is stored, each by itself. Safe to repeat: nothing is said twice,
 * and one run waits for the other.
 */
export function followStatus(): Promise<void> {
  following = following.then(follow, follow);
  return following;
}

/** Lets go of what is known of a file that is watched no more; nothing is asked of Apple for it. */
async function forget({ item }: StatusFeed): Promise<void> {
  const before = await read(item);
  if (unwatched(before) === before) return;
  await update([item], ([old]) => [unwatched(old)]);
  await followStatus();
}

/** @returns whether Apple was asked */
async function checkFeed(feed: StatusFeed, occasion: Occasion): Promise<boolean> {
  const { source, url, item, watchOf } = feed;
  const { every, ...settings } = await inForce();
  const watch = watchOf(settings);
  if (watch === null) return forget(feed).then(() => false);
  const before = await read(item);
  if (!wanted(before, occasion, Date.now())) return false;
  const outcome = await ask(url, before, watch);
  const now = Date.now();
  await update([item, NOTICES, SETTINGS], ([old, book, wishes]) => {
    // Unticked while the answer was on its way.
    if (watchOf(wishes) === null) return [unwatched(old), book, wishes];
    const { state, transitions } = afterCheck(old, outcome, now, watch, Math.random(), every);
    return [state, noted(book, state, wishes, now, { before: old, transitions, source }), wishes];
  });
  await followStatus();
  return true;
}

/** Both files at once, and neither waits for the other: one may hang or be refused by the storage. */
async function check(occasion: Occasion): Promise<void> {
  const checks = await Promise.allSettled(FEEDS.map((feed) => checkFeed(feed, occasion)));
  for (const one of checks) if (one.status === 'rejected') throw one.reason;
  const isAsked = checks.some((one) => one.status === 'fulfilled' && one.value);
  if (isAsked) await setAlarm(await nextCheckDue(Date.now()));
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
