import type { BackupError } from '../types';

export const computerCannotSave: BackupError = {
  surface: 'computer',
  causes: {
    'broken-computer-backup': 13,
    'computer-folder-access': 8,
    'computer-disk-full': 8,
    'security-software': 3,
    'computer-software-outdated': 3,
  },
  article: '108346',
  recognition: {
    words: [{ all: ['backup', 'not-saved', 'computer'], none: ['works'] }],
  },
  sources: ['support.apple.com/kb/TS2529'],
};
