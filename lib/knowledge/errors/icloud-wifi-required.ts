import type { BackupError } from '../types';

export const icloudWifiRequired: BackupError = {
  surface: 'icloud',
  causes: {
    'wifi-missing': 21,
    'wifi-hotspot': 5,
    'network-filter': 3,
    'device-managed': 1,
  },
  article: '102563',
  givesWayTo: ['icloud-enable-no-internet', 'icloud-backup-overdue', 'icloud-backup-now-greyed'],
  recognition: {
    words: [{ all: ['needed', 'wifi', 'backup'], none: ['works', 'app', 'computer', 'stuck'] }],
  },
  sources: [
    'github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json BACKUP_WIFI_REQUIRED',
    'support.apple.com/HT203516',
  ],
};
