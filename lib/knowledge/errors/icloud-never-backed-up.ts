import type { BackupError } from '../types';

export const icloudNeverBackedUp: BackupError = {
  surface: 'icloud',
  causes: {
    'backup-switched-off': 13,
    'conditions-unmet': 13,
    'icloud-space-full': 8,
    'wifi-missing': 5,
    'app-data-too-large': 2,
    'network-slow': 2,
    'account-session': 2,
    'device-managed': 1,
  },
  article: '118426',
  givesWayTo: ['icloud-backup-overdue', 'icloud-device-being-restored', 'icloud-storage-full'],
  recognition: {
    words: [{ all: ['device', 'never', 'backup'], none: ['works', 'app', 'failed', 'stuck'] }],
  },
  sources: [
    'github.com/kishikawakatsumi/applelocalization-tools data/ios/MobileBackup.framework.json MISSING_BACKUP_ALERT_TITLE',
    'www.popsugar.com/tech/do-you-need-back-up-your-iphone-45894515',
  ],
};
