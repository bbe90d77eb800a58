import type { BackupError } from '../types';

export const mbSetupNotFinished: BackupError = {
  surface: 'computer',
  causes: {
    'setup-unfinished': 21,
  },
  article: '108346',
  recognition: {
    codes: ['MBErrorDomain/212'],
    words: [
      { all: ['backup', 'setup', 'needed'] },
      { all: ['backup', 'setup', 'not-completed'] },
      { all: ['backup', 'setup', 'problem'], none: ['works', 'restore'] },
    ],
  },
  sources: ['github.com/libimobiledevice/libimobiledevice/issues/187'],
};
