import type { BackupError } from '../types';

export const computerNoFreeSpace: BackupError = {
  surface: 'computer',
  causes: {
    'computer-disk-full': 21,
    'app-data-too-large': 3,
    'broken-computer-backup': 2,
    'device-space-low': 2,
  },
  article: '108346',
  recognition: {
    codes: ['MBErrorDomain/105', '-34'],
    words: [
      {
        all: ['disk', 'backup'],
        any: ['full', 'not-enough'],
        none: ['works', 'icloud', 'restore', 'on-device'],
      },
      {
        all: ['device', 'backup', 'not-enough', 'storage', 'computer'],
        none: ['works', 'icloud', 'restore'],
      },
      { all: ['app', 'backup', 'not-enough', 'storage'], none: ['works', 'icloud', 'restore'] },
    ],
  },
  sources: [
    'github.com/libimobiledevice/libimobiledevice/issues/1384',
    'github.com/libimobiledevice/libimobiledevice/issues/1193',
  ],
};
