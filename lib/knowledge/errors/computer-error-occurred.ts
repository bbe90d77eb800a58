import type { BackupError } from '../types';

export const computerErrorOccurred: BackupError = {
  surface: 'computer',
  causes: {
    'broken-computer-backup': 8,
    'cable-or-port': 5,
    'computer-software-outdated': 8,
    'computer-disk-full': 8,
    'device-locked': 8,
    'security-software': 3,
    'pairing-trust': 5,
    'unreadable-file': 3,
    'sideloaded-app': 3,
    'device-space-low': 3,
    'computer-folder-access': 3,
    'ios-bug': 3,
    'stale-snapshot': 2,
    'app-leftover': 2,
    'file-name-bug': 1,
    'setup-unfinished': 1,
    'device-managed': 1,
    'app-data-too-large': 1,
  },
  article: '108346',
  givesWayTo: 'every',
  recognition: {
    codes: ['-36', '-39', '-42', '-43', '-48', '-50'],
    words: [
      { all: ['app', 'backup', 'failed'], none: ['works', 'no-error', 'restore'] },
      { all: ['app', 'backup', 'stuck'], none: ['works', 'no-error', 'restore', 'icloud'] },
      { all: ['device', 'computer', 'backup', 'failed'], none: ['works', 'no-error', 'restore', 'icloud'] },
    ],
  },
  sources: [
    'support.apple.com/HT204183',
    'visualfoodie.com/fixing-common-iphone-backup-error-codes',
    'github.com/cormiertyshawn895/Retroactive/issues/7',
  ],
};
