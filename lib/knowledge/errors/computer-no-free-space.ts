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
    phrases: {
      en: [
        'Insufficient free disk space on drive to back up',
        { text: 'back up * because not enough free space is available on this computer', kind: 'weak' },
        { text: 'back up * because there is not enough free space on this computer', kind: 'weak' },
      ],
    },
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
