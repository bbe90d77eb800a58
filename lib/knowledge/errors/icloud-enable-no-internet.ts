import type { BackupError } from '../types';

export const icloudEnableNoInternet: BackupError = {
  surface: 'icloud',
  causes: {
    'wifi-missing': 21,
    'network-filter': 5,
    'account-session': 2,
  },
  article: '102563',
  recognition: {
    words: [
      { all: ['icloud', 'backup', 'enable', 'no-internet'] },
      { all: ['device', 'backup', 'enable', 'no-internet'], none: ['app'] },
    ],
  },
  sources: ['github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json'],
};
