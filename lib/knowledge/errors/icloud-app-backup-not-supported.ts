import type { BackupError } from '../types';

export const icloudAppBackupNotSupported: BackupError = {
  surface: 'icloud',
  causes: {
    'app-leftover': 8,
    'app-data-too-large': 3,
    'ios-outdated': 3,
  },
  article: '108770',
  recognition: {
    words: [
      { all: ['icloud', 'backup', 'an-app', 'not-supported'] },
      { all: ['backup', 'an-app', 'not-supported'], none: ['works'] },
    ],
  },
  sources: ['github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json'],
};
