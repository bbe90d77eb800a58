import type { BackupError } from '../types';

export const restoreBackupCorrupt: BackupError = {
  surface: 'restore',
  causes: {
    'broken-computer-backup': 13,
    'backup-newer-than-device': 13,
    'computer-software-outdated': 5,
    'cable-or-port': 3,
    'device-space-low': 2,
    'security-software': 2,
    'find-my-on': 1,
  },
  article: '108346',
  recognition: {
    words: [
      { all: ['restore', 'backup', 'corrupt'], none: ['works'], alone: true },
      { all: ['device', 'backup', 'corrupt', 'new-device'], none: ['works'] },
      { all: ['device', 'backup', 'corrupt', 'erase'], none: ['works'] },
    ],
  },
  sources: ['bestapplesolution.blogspot.com/2017/09/itunes-could-not-back-up-or-restore.html'],
};
