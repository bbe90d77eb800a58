import type { BackupError } from '../types';

export const icloudUploadAndBackupFailed: BackupError = {
  surface: 'icloud',
  causes: {
    'wifi-missing': 13,
    'icloud-space-full': 8,
    'network-slow': 5,
    'apple-outage': 3,
  },
  article: '102563',
  recognition: {
    words: [
      { all: ['icloud', 'upload', 'backup', 'failed'], none: ['works', 'app'] },
      { all: ['backup', 'erase', 'failed'], none: ['app', 'computer', 'works'] },
    ],
  },
  sources: ['github.com/kishikawakatsumi/applelocalization-tools data/ios/DisembarkUI.framework.json'],
};
