import type { BackupError } from '../types';

export const computerBackupCorrupt: BackupError = {
  surface: 'computer',
  causes: {
    'broken-computer-backup': 21,
    'computer-software-outdated': 5,
    'cable-or-port': 3,
    'security-software': 2,
    'computer-disk-full': 3,
    'sideloaded-app': 2,
    'unreadable-file': 2,
    'device-locked': 2,
    'app-leftover': 1,
  },
  article: '108346',
  recognition: {
    words: [
      { all: ['backup', 'corrupt', 'app'], none: ['restore', 'works'] },
      { all: ['device', 'backup', 'corrupt'], none: ['restore', 'works'] },
    ],
  },
  sources: ['bestapplesolution.blogspot.com/2017/09/itunes-could-not-back-up-or-restore.html'],
};
