import type { BackupError } from '../types';

export const computerAccessDenied: BackupError = {
  surface: 'computer',
  causes: {
    'computer-folder-access': 21,
    'security-software': 5,
    'broken-computer-backup': 5,
    'device-managed': 2,
  },
  article: '108346',
  recognition: {
    codes: ['-54', '-45'],
    words: [
      { all: ['backup', 'no-rights', 'problem'], none: ['works'] },
      { all: ['app', 'backup', 'no-rights'], none: ['works'] },
      { all: ['backup', 'no-rights', 'not-enough', 'problem'], none: ['works'], alone: true },
    ],
  },
  sources: ['support.apple.com/HT204183', 'fixpedia.ru/en/errors/ios/iphone-backup-failed'],
};
