import type { BackupError } from '../types';

export const icloudAccountUnreachable: BackupError = {
  surface: 'icloud',
  causes: {
    'account-session': 21,
    'apple-outage': 5,
    'network-filter': 2,
  },
  article: '102563',
  recognition: {
    words: [{ all: ['backup', 'no-access', 'account'], none: ['works', 'app'] }],
  },
  sources: [
    'github.com/kishikawakatsumi/applelocalization-tools data/ios/MobileBackup.framework.json MBS_UNAUTHORIZED_ALERT_DESCRIPTION',
    'support.apple.com/HT203516',
  ],
};
