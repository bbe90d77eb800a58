import type { BackupError } from '../types';

export const computerDeviceLocked: BackupError = {
  surface: 'computer',
  causes: {
    'device-locked': 21,
    'pairing-trust': 5,
    'computer-software-outdated': 2,
    'setup-unfinished': 1,
    'ios-bug': 1,
  },
  article: '108346',
  recognition: {
    codes: ['MBErrorDomain/208', 'MBErrorDomain/1', '0xE800001A', '0xE8000016'],
    words: [
      { all: ['app', 'backup', 'locked'], none: ['works', 'restore'] },
      { all: ['app', 'no-connection', 'locked'], none: ['works'] },
      { all: ['computer', 'device', 'backup', 'locked'], none: ['works', 'restore', 'icloud'] },
    ],
  },
  sources: [
    'github.com/libimobiledevice/libimobiledevice/issues/1380',
    'github.com/libimobiledevice/libimobiledevice/issues/12',
  ],
};
