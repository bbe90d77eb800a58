import { SOMETHING_WRONG } from '../concepts';
import type { BackupError } from '../types';

export const icloudManagedRestriction: BackupError = {
  surface: 'icloud',
  causes: {
    'device-managed': 21,
  },
  article: '118426',
  recognition: {
    words: [
      { all: ['icloud', 'backup', 'managed'], any: SOMETHING_WRONG },
      { all: ['device', 'backup', 'managed'], any: SOMETHING_WRONG, none: ['app', 'encryption'] },
    ],
  },
  sources: ['github.com/apple/device-management mdm/profiles/com.apple.applicationaccess.yaml'],
};
