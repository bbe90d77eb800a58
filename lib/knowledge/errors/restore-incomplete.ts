import type { BackupError } from '../types';

export const restoreIncomplete: BackupError = {
  surface: 'restore',
  causes: {
    'network-slow': 8,
    'wifi-missing': 5,
    'unreadable-file': 3,
    'apple-outage': 3,
    'device-space-low': 3,
    'account-session': 3,
    'ios-bug': 2,
  },
  article: '118105',
  givesWayTo: ['restore-disconnected'],
  recognition: {
    words: [{ all: ['restore', 'incomplete'] }, { all: ['restore', 'backup', 'incomplete'], alone: true }],
  },
  sources: ['github.com/kishikawakatsumi/applelocalization-tools data/ios/MobileBackup.framework.json'],
};
