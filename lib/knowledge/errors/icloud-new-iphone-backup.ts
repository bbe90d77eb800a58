import type { BackupError } from '../types';

export const icloudNewIphoneBackup: BackupError = {
  surface: 'icloud',
  causes: {
    'app-data-too-large': 8,
    'icloud-space-full': 8,
    'wifi-missing': 5,
    'backup-switched-off': 3,
    'setup-unfinished': 2,
  },
  article: '102563',
  recognition: {
    words: [
      { all: ['new-device', 'an-app', 'incomplete'], none: ['restore'] },
      { all: ['new-device', 'backup', 'an-app', 'incomplete'] },
      { all: ['new-device', 'icloud', 'storage', 'expires'] },
      { all: ['new-device', 'backup', 'expires'] },
    ],
  },
  sources: ['github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json'],
};
