import type { BackupError } from '../types';

export const icloudBackupFailed: BackupError = {
  surface: 'icloud',
  causes: {
    'icloud-space-full': 21,
    'network-slow': 8,
    'wifi-missing': 5,
    'conditions-unmet': 3,
    'account-session': 3,
    'apple-outage': 3,
    'ios-outdated': 3,
    'app-data-too-large': 3,
    'cloud-backup-stuck': 3,
    'network-filter': 3,
    'wifi-hotspot': 2,
    'ios-bug': 2,
    'device-space-low': 2,
    'sideloaded-app': 2,
    'backup-switched-off': 1,
    'app-leftover': 1,
    'device-managed': 1,
    'advanced-data-protection': 1,
    'stale-snapshot': 1,
  },
  article: '102563',
  givesWayTo: 'every',
  recognition: {
    words: [
      { all: ['device', 'backup', 'failed'], none: ['works', 'no-error', 'app', 'restore'] },
      { all: ['icloud', 'backup', 'failed'], none: ['works', 'no-error', 'app', 'restore'] },
    ],
  },
  sources: [
    'github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json ERROR_ENABLING_BACKUP',
    'applech2.com/archives/20170331-ios-10-3-backup-failed-notification.html',
    'support.apple.com/HT203516',
  ],
};
