import type { BackupError } from '../types';

export const restoreFindMyOn: BackupError = {
  surface: 'restore',
  causes: {
    'find-my-on': 21,
  },
  article: '118105',
  recognition: {
    codes: ['MBErrorDomain/211'],
    words: [{ all: ['restore', 'find-my'], alone: true }, { all: ['app', 'find-my', 'problem'] }],
  },
  sources: ['github.com/2bf/remove-mdm/issues/3'],
};
