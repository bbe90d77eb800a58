import type { BackupError } from '../types';

export const icloudStorageDetailsUnavailable: BackupError = {
  surface: 'icloud',
  causes: {
    'network-slow': 8,
    'apple-outage': 8,
    'account-session': 5,
    'network-filter': 3,
  },
  article: '108922',
  recognition: {
    words: [{ all: ['icloud', 'storage', 'unavailable'], none: ['full', 'not-enough'] }],
  },
  sources: ['github.com/kishikawakatsumi/applelocalization-tools data/ios/iCloudQuotaUI.framework.json'],
};
