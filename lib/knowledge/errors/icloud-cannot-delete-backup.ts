import type { BackupError } from '../types';

export const icloudCannotDeleteBackup: BackupError = {
  surface: 'icloud',
  causes: {
    'restore-in-progress': 13,
    'apple-outage': 5,
    'account-session': 3,
    'network-slow': 2,
  },
  article: '108922',
  recognition: {
    words: [
      { all: ['icloud', 'backup', 'cannot-delete'] },
      { all: ['device', 'backup', 'cannot-delete'], none: ['app'] },
    ],
  },
  sources: ['github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json'],
};
