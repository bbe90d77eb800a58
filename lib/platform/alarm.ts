import { browser } from './browser';

export const STATUS_ALARM = 'status-check';
export const REMINDER_ALARM = 'backup-reminder';
export const SNOOZE_ALARM = 'snooze-end';

/** The alarm may vanish or drift, so it only hints; this often it asks whether a check is due. */
const PERIOD_MINUTES = 5;

/**
 * Makes sure that the alarm exists and rings in time. Firefox forgets alarms when it closes; making one anew without
 * asking would push the next check away on every start. One set while the clock was ahead would ring that much too late.
 * @param dueAt when the next check is due, ms since 1970 UTC
 * @param now ms since 1970 UTC
 */
export async function ensureAlarm(dueAt: number, now: number): Promise<void> {
  const known = await browser.alarms.get(STATUS_ALARM);
  if (known && known.scheduledTime <= Math.max(dueAt, now) + PERIOD_MINUTES * 60_000) return;
  await setAlarm(dueAt);
}

/** Sets the alarm to the time of the next check, ms since 1970 UTC. */
export async function setAlarm(dueAt: number): Promise<void> {
  browser.alarms.create(STATUS_ALARM, { when: dueAt, periodInMinutes: PERIOD_MINUTES });
}

/**
 * Sets the alarm of the next reminder, or of the end of a snooze; it only hints, the stored time decides.
 * @param at ms since 1970 UTC, or null where there is none
 */
export async function setAlarmOnce(
  name: typeof REMINDER_ALARM | typeof SNOOZE_ALARM,
  at: number | null,
): Promise<void> {
  const known = await browser.alarms.get(name);
  if (at === null) {
    if (known) await browser.alarms.clear(name);
  } else if (known?.scheduledTime !== at) {
    browser.alarms.create(name, { when: at });
  }
}
