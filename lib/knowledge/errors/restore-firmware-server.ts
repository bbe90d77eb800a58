import type { BackupError } from '../types';

export const restoreFirmwareServer: BackupError = {
  surface: 'restore',
  causes: {
    'apple-server-blocked': 21,
    'security-software': 5,
    'network-filter': 5,
    'computer-software-outdated': 3,
  },
  article: '108308',
  recognition: {
    codes: ['1013', '1109', '3104', '3194'],
    words: [
      { all: ['restore', 'server-blocked'] },
      { all: ['app', 'server-blocked'] },
      { all: ['firmware', 'server-blocked'], alone: true },
      { all: ['device', 'server-blocked', 'problem'], none: ['backup', 'icloud'] },
    ],
  },
  sources: ['macworld.com/article/1158633/ios_fail_update.html', 'support.apple.com/108308'],
};
