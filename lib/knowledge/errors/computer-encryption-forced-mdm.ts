import type { BackupError } from '../types';

/** A rule that is only described bothers nobody. */
const COMPLAINT = ['failed', 'cannot-turn-off', 'forced', 'not-set', 'needed', 'greyed', 'is-off'] as const;

export const computerEncryptionForcedMdm: BackupError = {
  surface: 'computer',
  causes: {
    'device-managed': 21,
  },
  article: '108353',
  recognition: {
    codes: ['MBErrorDomain/22'],
    words: [
      { all: ['backup', 'encryption', 'managed'], any: COMPLAINT, alone: true },
      { all: ['backup', 'encryption', 'cannot-turn-off'], alone: true },
      { all: ['backup', 'encryption', 'forced'], none: ['restore'], alone: true },
      { all: ['app', 'encryption', 'forced'], none: ['restore'] },
      { all: ['app', 'backup', 'password', 'forced'], none: ['restore'] },
      { all: ['encryption', 'managed'], any: COMPLAINT },
      { all: ['app', 'encryption', 'cannot-turn-off'] },
      { all: ['computer', 'backup', 'encryption', 'cannot-turn-off'] },
    ],
  },
  sources: ['github.com/straight-tamago/misaka26/issues/33'],
};
