import type { BackupError } from '../types';

export const mbSnapshotFailed: BackupError = {
  surface: 'computer',
  causes: {
    'stale-snapshot': 21,
    'device-space-low': 5,
    'sideloaded-app': 2,
  },
  article: '108346',
  recognition: {
    codes: ['MBErrorDomain/3'],
  },
  sources: ['github.com/libimobiledevice/libimobiledevice/issues/1257'],
};
