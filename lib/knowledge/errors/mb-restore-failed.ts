import type { BackupError } from '../types';

export const mbRestoreFailed: BackupError = {
  surface: 'restore',
  causes: {
    'broken-computer-backup': 13,
    'backup-newer-than-device': 5,
    'unreadable-file': 5,
    'device-space-low': 2,
    'file-name-bug': 1,
  },
  article: '118105',
  recognition: {
    codes: ['MBErrorDomain/102'],
  },
  sources: ['discussions.apple.com/thread/4447937'],
};
