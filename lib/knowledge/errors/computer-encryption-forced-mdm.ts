import type { BackupError } from '../types';

export const computerEncryptionForcedMdm: BackupError = {
  surface: 'computer',
  causes: {
    'device-managed': 21,
  },
  article: '108353',
  recognition: {
    codes: ['MBErrorDomain/22'],
    words: [
      { all: ['backup', 'encryption', 'managed'], alone: true },
      { all: ['backup', 'encryption', 'cannot-turn-off'], alone: true },
      { all: ['backup', 'encryption', 'forced'], none: ['restore'], alone: true },
      { all: ['app', 'encryption', 'forced'], none: ['restore'] },
      { all: ['app', 'backup', 'password', 'forced'], none: ['restore'] },
      { all: ['encryption', 'managed'] },
      { all: ['app', 'encryption', 'cannot-turn-off'] },
      { all: ['computer', 'backup', 'encryption', 'cannot-turn-off'] },
    ],
  },
  sources: ['github.com/straight-tamago/misaka26/issues/33'],
};
