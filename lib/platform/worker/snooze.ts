import type { Settings } from '../../state/records';
import { type Snooze, snoozedUntil } from '../../state/snooze';
import { isMuted, snoozeEnd } from '../../status/wishes';
import { SNOOZE_ALARM, setAlarmOnce } from '../alarm';
import { MOST_SERVICES } from '../storage/parse-settings';
import { SETTINGS } from '../storage/registry';
import { update } from '../storage/update';

function withSnooze({ snoozedUntil: _old, ...settings }: Settings, until: number | null): Settings {
  return until === null ? settings : { ...settings, snoozedUntil: until };
}

/** Sets the alarm to the end of the snooze, and forgets a snooze that is over. Safe to repeat. */
export async function keepSnooze(now: number): Promise<void> {
  const [after] = await update([SETTINGS], ([settings]) => {
    const isOver = settings.snoozedUntil !== undefined && snoozeEnd(settings, now) === null;
    return [isOver ? withSnooze(settings, null) : settings];
  });
  await setAlarmOnce(SNOOZE_ALARM, after.snoozedUntil ?? null);
}

/**
 * Stores until when there is neither badge nor notice.
 * @param snooze for how long; null ends it
 * @param now ms since 1970
 */
export async function setSnooze(snooze: Snooze | null, now: number): Promise<void> {
  const until = snooze === null ? null : snoozedUntil(snooze, now);
  await update([SETTINGS], ([settings]) => [withSnooze(settings, until)]);
}

/** Stores that a service raises neither badge nor notice, or does again. */
export async function setMuted(service: string, on: boolean): Promise<void> {
  await update([SETTINGS], ([{ muted = [], ...settings }]) => {
    const others = muted.filter((name) => !isMuted({ muted: [name] }, service));
    const names = on ? [...others, service].slice(-MOST_SERVICES) : others;
    return [names.length > 0 ? { ...settings, muted: names } : settings];
  });
}
