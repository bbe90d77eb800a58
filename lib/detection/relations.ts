import type { ErrorId } from '../knowledge/ids';

/** An error whose wording stands inside that of others: where one of those is found beside it, it steps back. */
export const GENERAL: Readonly<Partial<Record<ErrorId, readonly ErrorId[] | 'every'>>> = {
  'icloud-backup-failed': 'every',
  'computer-error-occurred': 'every',
  'icloud-last-backup-incomplete': ['icloud-poor-network', 'icloud-device-no-space', 'icloud-storage-full'],
  'icloud-never-backed-up': ['icloud-backup-overdue', 'icloud-device-being-restored', 'icloud-storage-full'],
  'icloud-backup-off': ['icloud-email-unverified', 'icloud-device-being-restored'],
  'icloud-backup-overdue': ['icloud-device-being-restored', 'icloud-storage-full'],
};

/** Whether `general` gives way to `specific` where both are found together. */
export function givesWay(general: ErrorId, specific: ErrorId): boolean {
  const rule = GENERAL[general];
  if (rule === undefined || general === specific) return false;
  return rule === 'every' ? GENERAL[specific] !== 'every' : rule.includes(specific);
}
