import type { ErrorId } from '../knowledge/ids';

/** Errors that go away without a backup: something is switched on, deleted, connected or shown again. */
const NO_BACKUP: readonly ErrorId[] = [
  'icloud-enable-problem',
  'icloud-enable-no-internet',
  'icloud-turning-on-stuck',
  'icloud-backup-off',
  'icloud-cannot-delete-backup',
  'icloud-cannot-turn-off-backup',
  'icloud-storage-details-unavailable',
  'icloud-adp',
  'icloud-service-outage',
  'computer-connect-0xe8',
];

/** What it means that an error is gone: a backup was made, a device restored, or `other`. */
export type Success = 'icloud' | 'computer' | 'restore' | 'other';

/**
 * What has happened once a step for this error worked. The id alone says it: screens do not carry the knowledge.
 * @param error id of the error
 */
export function successOf(error: ErrorId): Success {
  if (NO_BACKUP.includes(error)) return 'other';
  if (error.includes('restore-') && !error.startsWith('icloud-')) return 'restore';
  return error.startsWith('icloud-') ? 'icloud' : 'computer';
}
