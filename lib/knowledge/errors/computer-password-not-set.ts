import type { BackupError } from '../types';

export const computerPasswordNotSet: BackupError = {
  surface: 'computer',
  causes: {
    'backup-password-unknown': 13,
    'device-locked': 5,
    'device-managed': 5,
    'pairing-trust': 3,
    'ios-bug': 3,
    'computer-software-outdated': 3,
  },
  article: '108353',
  givesWayTo: ['computer-encryption-forced-mdm'],
  recognition: {
    words: [
      { all: ['backup', 'encryption', 'password', 'not-set'], none: ['works'], alone: true },
      { all: ['backup', 'password', 'not-set'], none: ['works'] },
      { all: ['encryption', 'password', 'not-set'], none: ['works'], alone: true },
      { all: ['app', 'password', 'not-set'], none: ['works'] },
    ],
  },
  sources: ['discussions.apple.com/thread/2093610', 'github.com/straight-tamago/misaka26/issues/33'],
};
