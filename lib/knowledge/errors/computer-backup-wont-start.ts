import type { BackupError } from '../types';

export const computerBackupWontStart: BackupError = {
  surface: 'computer',
  causes: {
    'computer-software-outdated': 8,
    'pairing-trust': 5,
    'security-software': 5,
    'cable-or-port': 5,
    'device-locked': 5,
    'broken-computer-backup': 3,
    'computer-disk-full': 3,
    'sideloaded-app': 2,
    'stale-snapshot': 2,
    'ios-bug': 2,
    'computer-folder-access': 2,
    'setup-unfinished': 1,
    'device-managed': 1,
  },
  article: '108346',
  recognition: {
    words: [
      { all: ['app', 'backup', 'not-starting'], none: ['works'] },
      { all: ['computer', 'device', 'backup', 'not-starting'], none: ['works', 'icloud'] },
    ],
  },
  sources: ['github.com/kpwn/yalu102/issues/429', 'github.com/iOSForensics/pymobiledevice/issues/31'],
};
