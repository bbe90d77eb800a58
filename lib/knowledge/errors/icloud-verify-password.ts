import type { BackupError } from '../types';

export const icloudVerifyPassword: BackupError = {
  surface: 'icloud',
  causes: {
    'account-session': 21,
    'apple-outage': 2,
  },
  article: '102563',
  recognition: {
    words: [
      { all: ['icloud', 'backup', 'verify', 'password'], none: ['works', 'restore'] },
      {
        all: ['backup', 'verify', 'password'],
        none: ['works', 'restore', 'app', 'computer', 'disk', 'encryption', 'incorrect', 'failed', 'problem'],
      },
    ],
  },
  sources: [
    'github.com/kishikawakatsumi/applelocalization-tools data/ios/MobileBackup.framework.json VERIFY_ICLOUD_PASSWORD_ALERT_DESCRIPTION',
  ],
};
