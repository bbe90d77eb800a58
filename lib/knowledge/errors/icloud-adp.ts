import { SOMETHING_WRONG } from '../concepts';
import type { BackupError } from '../types';

export const icloudAdp: BackupError = {
  surface: 'icloud',
  causes: {
    'advanced-data-protection': 21,
    'ios-outdated': 5,
    'account-session': 3,
  },
  article: '102651',
  recognition: {
    words: [
      { all: ['backup', 'adp'], any: [...SOMETHING_WRONG, 'too-old', 'old-system'] },
      { all: ['icloud', 'adp', 'problem'] },
    ],
  },
  sources: [
    'support.apple.com/102651',
    'www.gadinsider.com/how-to-enable-end-to-end-encryption-for-icloud-backups-how-to-14020',
  ],
};
