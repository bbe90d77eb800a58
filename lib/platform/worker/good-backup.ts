import { successOf } from '../../diagnosis/success';
import type { Case } from '../../diagnosis/types';
import { ownerOf } from '../../state/devices';
import type { OwnDevice, Settings } from '../../state/records';

function withOwner(settings: Settings, entry: Case, change: (device: OwnDevice) => OwnDevice): Settings {
  const devices = settings.devices.map((one) => (one.id === ownerOf(entry) ? change(one) : one));
  return { ...settings, devices };
}

function isBackup(entry: Case): boolean {
  const success = successOf(entry.error);
  return entry.closed?.how === 'worked' && (success === 'icloud' || success === 'computer');
}

/**
 * Notes the day of a case that ended with a backup as its device's last good one.
 * @param entry a case as it is after a change; one that is open, or ended otherwise, changes nothing
 */
export function noteGoodBackup(settings: Settings, entry: Case): Settings {
  const at = entry.closed?.at;
  if (at === undefined || !isBackup(entry)) return settings;
  return withOwner(settings, entry, ({ lastGood, earlierGood: _older, ...device }) => ({
    ...device,
    lastGood: at,
    ...(lastGood !== undefined && { earlierGood: lastGood }),
  }));
}

/**
 * Takes that note back, unless the person has set another day since.
 * @param entry the case as it was before it was opened again
 */
export function takeBackGoodBackup(settings: Settings, entry: Case): Settings {
  if (!isBackup(entry)) return settings;
  return withOwner(settings, entry, (device) => {
    const { lastGood, earlierGood, ...rest } = device;
    if (lastGood !== entry.closed?.at) return device;
    return { ...rest, ...(earlierGood !== undefined && { lastGood: earlierGood }) };
  });
}
