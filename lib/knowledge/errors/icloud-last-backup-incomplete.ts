import type { BackupError } from '../types';

export const icloudLastBackupIncomplete: BackupError = {
  surface: 'icloud',
  causes: {
    'network-slow': 13,
    'icloud-space-full': 8,
    'ios-outdated': 5,
    'wifi-missing': 5,
    'cloud-backup-stuck': 5,
    'network-filter': 5,
    'account-session': 3,
    'apple-outage': 3,
    'ios-bug': 3,
    'device-space-low': 3,
    'wifi-hotspot': 3,
    'sideloaded-app': 3,
    'app-data-too-large': 3,
    'conditions-unmet': 2,
    'app-leftover': 2,
    'backup-newer-than-device': 1,
    'unreadable-file': 1,
  },
  article: '102563',
  givesWayTo: [
    'icloud-poor-network',
    'icloud-device-no-space',
    'icloud-storage-full',
    'icloud-newer-version',
  ],
  recognition: {
    words: [{ all: ['last', 'backup', 'not-completed'], none: ['works', 'app'] }],
  },
  sources: [
    'github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json BACKUP_ERROR',
    'support.apple.com/HT203516',
    'github.com/lionheart/openradar-mirror/issues/214',
  ],
};
