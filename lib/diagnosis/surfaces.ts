import type { ErrorId, FixId, QuestionId } from '../knowledge/ids';
import type { Surface } from '../knowledge/types';
import { KNOWN, type Model } from './model';

const ICLOUD: readonly Surface[] = ['icloud'];
const CABLE: readonly Surface[] = ['computer', 'restore'];
const RESTORE: readonly Surface[] = ['restore'];

/** Steps and questions that make sense only where the error is of a certain kind; the rest fit everywhere. */
const ONLY: Readonly<Partial<Record<FixId | QuestionId, readonly Surface[]>>> = {
  'check-icloud-space': ICLOUD,
  'free-icloud-space': ICLOUD,
  'leave-apps-out': ICLOUD,
  'delete-old-device-backups': ICLOUD,
  'change-storage-plan': ICLOUD,
  'temporary-icloud-storage': ICLOUD,
  'check-backup-switch': ICLOUD,
  'toggle-backup-switch': ICLOUD,
  'back-up-now': ICLOUD,
  'connect-wifi-and-power': ['icloud', 'restore'],
  'leave-on-charge-overnight': ICLOUD,
  'update-computer-software': CABLE,
  'check-computer-space': CABLE,
  'restart-both': CABLE,
  'reconnect-cable': CABLE,
  'set-old-backup-aside': ['computer'],
  'try-other-backup': RESTORE,
  'update-before-restore': RESTORE,
  'turn-off-low-power-mode': ['icloud', 'restore'],
  'let-it-cool-down': RESTORE,
  'next-backup-fits': ICLOUD,
  'passcode-asked': ['computer'],
};

/** Whether a step or question makes sense for errors of this kind. */
export function fitsSurface(id: FixId | QuestionId, surface: Surface): boolean {
  return ONLY[id]?.includes(surface) ?? true;
}

/**
 * Whether a posted problem at Apple can be the reason: every iCloud error, and any other that names it as a cause.
 * @param error id of the error
 */
export function dependsOnApple(error: ErrorId, model: Model = KNOWN): boolean {
  const known = model.errors[error];
  return known !== undefined && (known.surface === 'icloud' || known.causes['apple-outage'] !== undefined);
}
