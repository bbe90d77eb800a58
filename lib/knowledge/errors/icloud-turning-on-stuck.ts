import type { BackupError } from '../types';

export const icloudTurningOnStuck: BackupError = {
  surface: 'icloud',
  causes: {
    'network-slow': 13,
    'cloud-backup-stuck': 8,
    'apple-outage': 3,
    'network-filter': 3,
    'account-session': 3,
    'ios-bug': 2,
  },
  article: '102563',
  recognition: {
    words: [
      { all: ['enable', 'backup', 'stuck'], none: ['restore', 'app'] },
      { all: ['enable', 'backup', 'takes-long'], none: ['restore', 'app'] },
    ],
  },
  sources: ['github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json'],
};
