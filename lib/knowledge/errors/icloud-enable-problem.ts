import type { BackupError } from '../types';

export const icloudEnableProblem: BackupError = {
  surface: 'icloud',
  causes: {
    'account-session': 8,
    'apple-outage': 5,
    'wifi-missing': 5,
    'network-slow': 5,
    'network-filter': 3,
    'ios-bug': 3,
    'ios-outdated': 3,
    'device-managed': 3,
    'advanced-data-protection': 2,
    'icloud-space-full': 2,
    'cloud-backup-stuck': 2,
  },
  article: '102563',
  givesWayTo: ['icloud-enable-no-internet', 'icloud-managed-restriction', 'icloud-adp'],
  recognition: {
    words: [{ all: ['enable', 'icloud', 'backup', 'problem'], none: ['works', 'is-off', 'restore'] }],
  },
  sources: [
    'github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json ERROR_ENABLING_BACKUP_DETAILS',
  ],
};
