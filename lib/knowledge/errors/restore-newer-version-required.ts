import type { BackupError } from '../types';

export const restoreNewerVersionRequired: BackupError = {
  surface: 'restore',
  causes: {
    'backup-newer-than-device': 21,
    'ios-outdated': 5,
  },
  article: '118105',
  recognition: {
    words: [
      { all: ['restore', 'backup', 'newer'] },
      { all: ['restore', 'backup', 'too-old'] },
      { all: ['restore', 'device', 'too-old'] },
    ],
  },
  sources: ['github.com/libimobiledevice/libimobiledevice/issues/429'],
};
