import type { BackupError } from '../types';

export const restoreNotEnoughSpace: BackupError = {
  surface: 'restore',
  causes: {
    'device-space-low': 21,
    'app-data-too-large': 5,
  },
  article: '108346',
  recognition: {
    words: [
      { all: ['restore', 'backup', 'not-enough', 'storage'], alone: true },
      { all: ['restore', 'not-enough', 'storage'] },
      { all: ['restore', 'full', 'storage'] },
    ],
  },
  sources: ['support.apple.com/108346'],
};
