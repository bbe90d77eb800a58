import type { BackupError } from '../types';

export const restorePasswordIncorrect: BackupError = {
  surface: 'restore',
  causes: {
    'backup-password-unknown': 21,
    'broken-computer-backup': 1,
  },
  article: '108353',
  recognition: {
    codes: ['MBErrorDomain/207'],
    words: [
      { all: ['restore', 'encryption', 'password', 'failed'], none: ['works', 'icloud'], alone: true },
      { all: ['restore', 'backup', 'password', 'needed'], none: ['works', 'icloud'], alone: true },
      { all: ['restore', 'backup', 'password', 'verify'], none: ['works', 'icloud'], alone: true },
      {
        all: ['backup', 'password', 'incorrect'],
        none: ['works', 'wifi', 'network', 'not-set', 'account'],
        alone: true,
      },
      { all: ['backup', 'password', 'incorrect', 'locked'], none: ['works', 'not-set'], alone: true },
      {
        all: ['encryption', 'password', 'incorrect'],
        none: ['works', 'wifi', 'not-set', 'account'],
        alone: true,
      },
      { all: ['restore', 'password', 'incorrect'], none: ['works', 'wifi'] },
      {
        all: ['app', 'password', 'incorrect'],
        any: ['verify', 'needed'],
        none: ['works', 'wifi', 'not-set', 'account', 'locked'],
      },
      { all: ['device', 'backup', 'password', 'incorrect'], none: ['works', 'wifi', 'not-set'] },
      { all: ['app', 'backup', 'password', 'incorrect'], none: ['works', 'wifi', 'not-set'] },
    ],
  },
  sources: [
    'tech.kateva.org/2013/08/the-curse-of-itunes-encrypted-backups.html',
    'github.com/libimobiledevice/libimobiledevice/issues/1155',
  ],
};
