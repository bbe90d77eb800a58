import type { BackupError } from '../types';

export const icloudServiceOutage: BackupError = {
  surface: 'icloud',
  causes: {
    'apple-outage': 21,
    'network-filter': 3,
  },
  article: '102563',
  recognition: {
    words: [{ all: ['icloud', 'outage'] }, { all: ['icloud', 'backup', 'outage'] }],
  },
  sources: ['www.apple.com/support/systemstatus'],
};
