import type { BackupError } from '../types';

export const icloudBackupLockedByOther: BackupError = {
  surface: 'icloud',
  causes: {
    'restore-in-progress': 21,
    'apple-outage': 2,
  },
  article: '102563',
  recognition: {
    words: [
      { all: ['backup', 'other-device', 'being-restored'] },
      { all: ['icloud', 'backup', 'other-device', 'restore', 'problem'] },
    ],
  },
  sources: ['github.com/kishikawakatsumi/applelocalization-tools data/ios/MobileBackup.framework.json'],
};
