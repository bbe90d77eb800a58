import type { BackupError } from '../types';

export const icloudEmailUnverified: BackupError = {
  surface: 'icloud',
  causes: {
    'account-email-unverified': 21,
    'account-session': 2,
  },
  article: '102563',
  recognition: {
    words: [{ all: ['backup', 'email', 'verify'], none: ['works', 'password'] }],
  },
  sources: [
    'github.com/kishikawakatsumi/applelocalization-tools data/ios/MobileBackup.framework.json UNVERIFIED_ACCOUNT_ALERT_DESCRIPTION',
    'support.apple.com/HT203516',
  ],
};
