import type { BackupError } from '../types';

export const icloudCannotTurnOffBackup: BackupError = {
  surface: 'icloud',
  causes: {
    'apple-outage': 8,
    'network-slow': 8,
    'account-session': 5,
    'restore-in-progress': 3,
  },
  article: '108922',
  recognition: {
    words: [
      { all: ['icloud', 'backup', 'cannot-turn-off'] },
      { all: ['backup', 'cannot-turn-off'], none: ['app', 'encryption', 'computer'] },
    ],
  },
  sources: ['github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json'],
};
