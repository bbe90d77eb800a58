import type { BackupError } from '../types';

export const restoreDisconnected: BackupError = {
  surface: 'restore',
  causes: {
    'cable-or-port': 21,
    'device-locked': 3,
    'computer-software-outdated': 3,
    'security-software': 3,
  },
  article: '108346',
  recognition: {
    words: [{ all: ['restore', 'disconnected'], none: ['works'] }],
  },
  sources: ['github.com/cormiertyshawn895/Retroactive/issues/65'],
};
