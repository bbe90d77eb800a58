import type { BackupError } from '../types';

export const computerSessionNotStarted: BackupError = {
  surface: 'computer',
  causes: {
    'cable-or-port': 8,
    'pairing-trust': 8,
    'computer-software-outdated': 8,
    'security-software': 5,
    'device-locked': 5,
    'broken-computer-backup': 3,
    'ios-outdated': 3,
    'setup-unfinished': 2,
    'ios-bug': 2,
    'stale-snapshot': 2,
  },
  article: '108346',
  recognition: {
    words: [
      { all: ['app', 'device', 'session', 'not-starting'], none: ['works'] },
      { all: ['backup', 'session', 'failed'], none: ['works'] },
      { all: ['app', 'session', 'failed'], none: ['works'] },
      { all: ['app', 'session', 'problem'], none: ['works'] },
    ],
  },
  sources: ['support.apple.com/HT204183'],
};
