import type { BackupError } from '../types';

export const computerNoFreeSpace: BackupError = {
  surface: 'computer',
  causes: {
    'computer-disk-full': 21,
    'app-data-too-large': 3,
    'broken-computer-backup': 2,
  },
  article: '108346',
  recognition: {
    codes: ['MBErrorDomain/105', '-34'],
    words: [
      { all: ['device', 'backup', 'not-enough', 'storage', 'computer'], none: ['works', 'icloud'] },
      { all: ['app', 'backup', 'not-enough', 'storage'], none: ['works', 'icloud'] },
    ],
  },
  sources: [
    'github.com/libimobiledevice/libimobiledevice/issues/1384',
    'github.com/libimobiledevice/libimobiledevice/issues/1193',
  ],
};
