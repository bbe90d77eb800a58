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
      { all: ['new-device', 'backup', 'newer'], none: ['works'] },
      { all: ['restore', 'backup', 'newer'], alone: true },
      { all: ['device', 'backup', 'newer', 'problem'], none: ['icloud', 'works'] },
      { all: ['restore', 'backup', 'too-old'] },
      { all: ['computer', 'device', 'backup', 'too-old'], none: ['icloud', 'works'] },
      { all: ['app', 'backup', 'too-old', 'failed'], none: ['icloud', 'works'] },
      { all: ['restore', 'device', 'too-old'] },
    ],
  },
  sources: ['github.com/libimobiledevice/libimobiledevice/issues/429'],
};
