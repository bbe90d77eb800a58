import type { BackupError } from '../types';

export const computerDisconnected: BackupError = {
  surface: 'computer',
  causes: {
    'cable-or-port': 13,
    'device-locked': 8,
    'broken-computer-backup': 5,
    'file-name-bug': 3,
    'sideloaded-app': 3,
    'pairing-trust': 3,
    'computer-software-outdated': 3,
    'security-software': 3,
    'ios-bug': 2,
    'unreadable-file': 2,
    'computer-disk-full': 2,
    'app-leftover': 1,
    'stale-snapshot': 1,
    'device-space-low': 1,
  },
  article: '108346',
  recognition: {
    codes: ['0xE800006B', '0xE8000084'],
    words: [
      { all: ['device', 'backup', 'disconnected'], none: ['works', 'restore', 'icloud', 'wifi'] },
      { all: ['app', 'backup', 'disconnected'], none: ['works', 'restore'] },
      { all: ['computer', 'device', 'backup', 'disconnected'], none: ['works', 'restore', 'icloud'] },
    ],
  },
  sources: [
    'rough-log.com/?p=5002',
    'github.com/lionheart/openradar-mirror/issues/17996',
    'imazing.com/blog/ios-10-3-3-device-disconnected-error-during-backup-fix',
  ],
};
