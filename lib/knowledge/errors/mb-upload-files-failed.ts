import type { BackupError } from '../types';

export const mbUploadFilesFailed: BackupError = {
  surface: 'computer',
  causes: {
    'unreadable-file': 13,
    'device-locked': 8,
    'device-space-low': 3,
    'sideloaded-app': 2,
    'stale-snapshot': 2,
  },
  article: '108346',
  recognition: {
    codes: ['MBErrorDomain/104'],
  },
  sources: [
    'github.com/libimobiledevice/libimobiledevice/issues/1361',
    'github.com/doronz88/pymobiledevice3/issues/820',
  ],
};
