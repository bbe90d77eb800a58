import type { BackupError } from '../types';

export const restoreIcloudFailed: BackupError = {
  surface: 'restore',
  causes: {
    'network-slow': 8,
    'wifi-missing': 5,
    'apple-outage': 5,
    'account-session': 5,
    'device-managed': 2,
    'backup-newer-than-device': 2,
    'device-space-low': 2,
    'ios-bug': 2,
    'network-filter': 2,
  },
  article: '118105',
  givesWayTo: [
    'icloud-device-being-restored',
    'icloud-backup-locked-by-other',
    'restore-find-my-on',
    'restore-password-incorrect',
    'restore-incomplete',
    'restore-paused',
    'restore-stuck',
    'restore-not-enough-space',
    'restore-newer-version-required',
  ],
  recognition: {
    words: [
      { all: ['restore', 'icloud', 'failed'], none: ['works'] },
      { all: ['restore', 'icloud', 'problem'], none: ['works'] },
    ],
  },
  sources: ['github.com/kishikawakatsumi/applelocalization-tools data/ios/DMCUtilities.framework.json'],
};
