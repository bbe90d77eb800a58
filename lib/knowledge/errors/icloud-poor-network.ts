import type { BackupError } from '../types';

export const icloudPoorNetwork: BackupError = {
  surface: 'icloud',
  causes: {
    'network-slow': 21,
    'wifi-missing': 5,
    'network-filter': 5,
    'wifi-hotspot': 3,
    'apple-outage': 3,
    'app-data-too-large': 2,
    'ios-bug': 2,
    'account-session': 1,
  },
  article: '102563',
  recognition: {
    words: [
      { all: ['icloud', 'backup', 'network', 'poor'], none: ['works', 'restore'] },
      { all: ['backup', 'network', 'poor', 'not-completed'], none: ['works', 'app'] },
      { all: ['backup', 'failed', 'network', 'poor'], none: ['works', 'app', 'restore', 'computer'] },
    ],
  },
  sources: [
    'github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json BACKUP_ERROR_NETWORK',
  ],
};
