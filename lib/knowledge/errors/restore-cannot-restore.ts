import type { BackupError } from '../types';

export const restoreCannotRestore: BackupError = {
  surface: 'restore',
  causes: {
    'backup-newer-than-device': 13,
    'network-slow': 5,
    'device-space-low': 5,
    'broken-computer-backup': 3,
    'apple-outage': 2,
    'account-session': 2,
    'ios-bug': 2,
  },
  article: '118105',
  givesWayTo: 'every',
  recognition: {
    words: [
      { all: ['restore', 'backup', 'failed'], none: ['works', 'icloud', 'app'] },
      { all: ['restore', 'backup', 'problem'], none: ['works', 'icloud', 'app'] },
    ],
  },
  sources: ['www.ofzenandcomputing.com/what-to-do-when-your-iphone-cant-restore-from-backup-in-cy'],
};
