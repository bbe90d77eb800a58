import type { BackupError } from '../types';

export const mbExistingBackupUnreadable: BackupError = {
  surface: 'computer',
  causes: {
    'broken-computer-backup': 21,
    'device-locked': 3,
    'cable-or-port': 2,
    'computer-disk-full': 2,
  },
  article: '108809',
  recognition: {
    codes: ['MBErrorDomain/205', 'MBErrorDomain/103', 'MBErrorDomain/11', 'MBErrorDomain/4'],
  },
  sources: [
    'github.com/libimobiledevice/libimobiledevice/issues/1582',
    'github.com/libimobiledevice/libimobiledevice/issues/153',
  ],
};
