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
      { all: ['backup', 'storage', 'cannot-delete'], none: ['app', 'computer', 'disk', 'works'] },
    ],
  },
  sources: ['github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json'],
};
