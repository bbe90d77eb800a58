import type { BackupError } from '../types';

export const icloudFilesUnavailable: BackupError = {
  surface: 'icloud',
  causes: {
    'device-locked': 13,
    'unreadable-file': 5,
    'ios-bug': 3,
    'stale-snapshot': 2,
    'app-leftover': 2,
    'sideloaded-app': 2,
  },
  article: '102563',
  recognition: {
    words: [
      { all: ['backup', 'files', 'unavailable'], none: ['app', 'restore', 'works', 'adp'] },
      { all: ['files', 'unavailable', 'backup', 'last'], none: ['works'] },
      { all: ['icloud', 'files', 'unavailable', 'backup'], none: ['works', 'adp'] },
    ],
  },
  sources: [
    'github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json BACKUP_ERROR_MISSING_ENCRYPTION_KEY',
    'github.com/lionheart/openradar-mirror/issues/6123',
  ],
};
