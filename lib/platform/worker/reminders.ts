import { deviceLabel } from '../../state/devices';
import type { OwnDevice, Settings } from '../../state/records';
import { nextMorning } from '../../state/reminder';
import { REMINDER_ALARM, setAlarmOnce } from '../alarm';
import { mayNotify } from '../may-notify';
import { read } from '../storage/read';
import { SETTINGS } from '../storage/registry';
import { update } from '../storage/update';
import { i18n } from '../words';
import { raise } from './raise';

/** No reminder is set further ahead than this; one that is was set before the clock was put back. */
const FURTHEST = 36 * 60 * 60 * 1000;

function withReminder(device: OwnDevice, at: number | null): OwnDevice {
  const { reminder: _old, ...rest } = device;
  return at === null ? rest : { ...rest, reminder: at };
}

function changed(settings: Settings, change: (device: OwnDevice) => OwnDevice): Settings {
  return { ...settings, devices: settings.devices.map(change) };
}

/**
 * Sets a device's reminder for the next morning, or takes it away.
 * @param now ms since 1970; null takes it away
 */
export async function setReminder(id: string, now: number | null): Promise<void> {
  const at = now === null ? null : nextMorning(now);
  await update([SETTINGS], ([settings]) => [
    changed(settings, (one) => (one.id === id ? withReminder(one, at) : one)),
  ]);
  await showDueReminders();
}

async function showDue({ devices, notices }: Settings, due: readonly OwnDevice[]): Promise<void> {
  if (!notices || !(await mayNotify())) return;
  await Promise.all(
    due.map((one) => {
      const device = deviceLabel(one, devices, i18n);
      const message = i18n.t('notice.reminder.message', { device });
      return raise(`reminder:${one.id}:${one.reminder}`, { title: i18n.t('notice.reminder.title'), message });
    }),
  );
}

async function sweep(): Promise<void> {
  const now = Date.now();
  const before = await read(SETTINGS);
  const due = before.devices.filter(({ reminder }) => reminder !== undefined && reminder <= now);
  if (due.length > 0) await showDue(before, due);
  const [after] = await update([SETTINGS], ([settings]) => [settled(settings, due, now)]);
  const ahead = after.devices.flatMap(({ reminder }) => (reminder === undefined ? [] : [reminder]));
  await setAlarmOnce(REMINDER_ALARM, ahead.length > 0 ? Math.min(...ahead) : null);
}

/** Without the reminders that were shown, and with those too far ahead brought to the next morning of today's clock. */
function settled(settings: Settings, shown: readonly OwnDevice[], now: number): Settings {
  const times = new Map(shown.map(({ id, reminder }) => [id, reminder]));
  const isShown = ({ id, reminder }: OwnDevice) => reminder !== undefined && times.get(id) === reminder;
  const isFar = ({ reminder = 0 }: OwnDevice) => reminder > now + FURTHEST;
  if (!settings.devices.some((one) => isShown(one) || isFar(one))) return settings;
  return changed(settings, (one) => {
    if (isShown(one)) return withReminder(one, null);
    return isFar(one) ? withReminder(one, nextMorning(now)) : one;
  });
}

let last: Promise<void> = Promise.resolve();

/**
 * Shows every reminder whose stored time has come, then forgets it, and sets the alarm to the next one. After a
 * worker that was killed in between, the next one finds it standing and only forgets it. With notices switched off or not
 * allowed it is only forgotten. One run at a time, so that two events at once do not show one twice.
 */
export function showDueReminders(): Promise<void> {
  last = last.then(sweep, sweep);
  return last;
}
