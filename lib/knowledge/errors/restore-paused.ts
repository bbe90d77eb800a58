import type { BackupError } from '../types';

export const restorePaused: BackupError = {
  surface: 'restore',
  causes: {
    'wifi-missing': 13,
    'conditions-unmet': 8,
    'network-slow': 3,
  },
  article: '118105',
  givesWayTo: ['restore-disconnected'],
  recognition: {
    words: [
      { all: ['restore', 'paused'], alone: true },
      { all: ['restore', 'icloud', 'too-hot'] },
      { all: ['restore', 'device', 'too-hot'] },
    ],
  },
  sources: ['github.com/kishikawakatsumi/applelocalization-tools data/ios/MobileBackup.framework.json'],
};
