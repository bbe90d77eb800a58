import type { BackupError } from '../types';

export const restoreErrorOccurred: BackupError = {
  surface: 'restore',
  causes: {
    'broken-computer-backup': 8,
    'cable-or-port': 8,
    'computer-software-outdated': 5,
    'device-space-low': 3,
    'security-software': 3,
    'backup-newer-than-device': 3,
    'device-locked': 2,
    'find-my-on': 2,
    'unreadable-file': 2,
    'pairing-trust': 2,
    'backup-password-unknown': 1,
    'file-name-bug': 1,
  },
  article: '108346',
  givesWayTo: 'every',
  recognition: {
    words: [
      { all: ['restore', 'device', 'failed'], none: ['works', 'icloud', 'backup'] },
      { all: ['restore', 'app', 'failed'], none: ['works', 'icloud'] },
      { all: ['restore', 'app', 'problem'], none: ['works', 'icloud'] },
      { all: ['restore', 'computer', 'failed'], none: ['works', 'icloud'] },
    ],
  },
  sources: ['github.com/libimobiledevice/libimobiledevice/issues/438'],
};
