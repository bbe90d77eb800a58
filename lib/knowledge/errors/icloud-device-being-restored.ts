import type { BackupError } from '../types';

export const icloudDeviceBeingRestored: BackupError = {
  surface: 'icloud',
  causes: {
    'restore-in-progress': 21,
    'network-slow': 3,
    'wifi-missing': 3,
  },
  article: '102563',
  recognition: {
    words: [
      { all: ['being-restored', 'backup', 'problem'], none: ['works'] },
      { all: ['being-restored', 'not-backed-up'], none: ['works'] },
      { all: ['being-restored', 'backs-up-after'], none: ['works'] },
      { all: ['device', 'not-backed-up', 'being-restored', 'not-completed'], none: ['works'] },
    ],
  },
  sources: [
    'github.com/kishikawakatsumi/applelocalization-tools data/ios/MobileBackup.framework.json MBCK_RESTORE_WARN_ALERT_DESCRIPTION',
  ],
};
