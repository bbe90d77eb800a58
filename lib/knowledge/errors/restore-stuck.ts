import type { BackupError } from '../types';

export const restoreStuck: BackupError = {
  surface: 'restore',
  causes: {
    'network-slow': 13,
    'wifi-missing': 5,
    'device-space-low': 3,
    'apple-outage': 3,
    'ios-outdated': 3,
    'network-filter': 3,
    'account-session': 2,
    'ios-bug': 2,
    'conditions-unmet': 1,
    'wifi-hotspot': 1,
  },
  article: '118105',
  recognition: {
    words: [
      { all: ['restore', 'stuck'] },
      { all: ['restore', 'takes-long'], none: ['failed'] },
      { all: ['restore', 'backup', 'stuck'], alone: true },
    ],
  },
  sources: ['fone.tips/fix-restoring-iphone-from-backup-estimating-time-remaining'],
};
