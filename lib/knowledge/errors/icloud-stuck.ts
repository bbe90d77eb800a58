import type { BackupError } from '../types';

export const icloudStuck: BackupError = {
  surface: 'icloud',
  causes: {
    'network-slow': 21,
    'app-data-too-large': 13,
    'icloud-space-full': 5,
    'cloud-backup-stuck': 5,
    'network-filter': 5,
    'wifi-hotspot': 3,
    'ios-bug': 3,
    'apple-outage': 3,
    'sideloaded-app': 2,
    'app-leftover': 2,
    'conditions-unmet': 2,
    'device-space-low': 2,
    'ios-outdated': 2,
    'account-session': 2,
  },
  article: '102563',
  givesWayTo: ['icloud-turning-on-stuck'],
  recognition: {
    words: [
      { all: ['backup', 'stuck'], none: ['restore', 'app', 'works'] },
      { all: ['backup', 'takes-long'], none: ['restore', 'app', 'works', 'not-backed-up', 'failed'] },
    ],
  },
  sources: [
    'github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json MB_PREBUDDY_PERCENT_BACKED_UP',
    'support.apple.com/HT203516',
    'www.aomeitech.com/phone-backup/icloud-backup-stuck.html',
  ],
};
