import type { BackupError } from '../types';

export const icloudDeviceNoSpace: BackupError = {
  surface: 'icloud',
  causes: {
    'device-space-low': 21,
    'app-data-too-large': 3,
    'stale-snapshot': 2,
  },
  article: '102563',
  recognition: {
    words: [
      { all: ['backup', 'on-device', 'full'], none: ['app', 'icloud', 'restore', 'works'] },
      { all: ['backup', 'not-enough', 'storage', 'on-device'], none: ['app', 'restore', 'works'] },
      { all: ['backup', 'storage', 'full', 'on-device'], none: ['app', 'restore', 'works'] },
    ],
  },
  sources: [
    'github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json BACKUP_ERROR_NO_SPACE',
    'github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json LOW_DISK_SPACE_TITLE',
  ],
};
