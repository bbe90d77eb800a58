import type { BackupError } from '../types';

export const mbDeviceIoError: BackupError = {
  surface: 'computer',
  causes: {
    'unreadable-file': 8,
    'device-locked': 8,
    'stale-snapshot': 3,
    'device-space-low': 3,
  },
  article: '108346',
  recognition: {
    codes: ['MBErrorDomain/100'],
  },
  sources: ['github.com/libimobiledevice/libimobiledevice/issues/1222'],
};
