import type { BackupError } from '../types';

export const icloudNewerVersion: BackupError = {
  surface: 'icloud',
  causes: {
    'backup-newer-than-device': 21,
    'ios-outdated': 8,
    'cloud-backup-stuck': 3,
  },
  article: '102563',
  givesWayTo: ['icloud-adp'],
  recognition: {
    words: [
      { all: ['icloud', 'backup', 'newer'], none: ['restore', 'app'] },
      { all: ['last', 'backup', 'newer'], none: ['restore', 'app'] },
      { all: ['icloud', 'backup', 'newer', 'not-completed'], none: ['app'] },
      { all: ['icloud', 'backup', 'newer', 'beta'], none: ['app'] },
      { all: ['backup', 'newer', 'not-completed'], none: ['restore', 'app'] },
    ],
  },
  sources: ['github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json'],
};
