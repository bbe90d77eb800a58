import type { BackupError } from '../types';

export const icloudStorageFull: BackupError = {
  surface: 'icloud',
  causes: {
    'icloud-space-full': 21,
    'app-data-too-large': 8,
    'ios-bug': 1,
    'account-session': 1,
  },
  article: '102563',
  recognition: {
    words: [
      { all: ['icloud', 'full'], none: ['restore', 'works', 'email'] },
      { all: ['icloud', 'backup', 'not-enough'], none: ['restore', 'works'] },
      { all: ['icloud', 'backup', 'not-enough', 'storage'], none: ['works', 'restore'] },
      { all: ['icloud', 'not-enough', 'storage'], none: ['works', 'restore', 'email'] },
      { all: ['icloud', 'storage', 'full'], none: ['works', 'email'] },
      { all: ['icloud', 'backup', 'full'], none: ['works'] },
      {
        all: ['device', 'backup', 'not-enough', 'storage'],
        none: ['on-device', 'app', 'computer', 'restore', 'works'],
      },
    ],
  },
  sources: [
    'github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json BACKUP_ERROR_INSUFFICIENT_QUOTA',
    'support.apple.com/HT203516',
    'reincubate.com/support/how-to/fix-iphone-backup-failed',
  ],
};
