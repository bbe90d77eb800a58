import type { BackupError } from '../types';

export const restoreFirmwareUnknownError: BackupError = {
  surface: 'restore',
  causes: {
    'usb-firmware-fault': 13,
    'computer-software-outdated': 8,
    'cable-or-port': 5,
    'apple-server-blocked': 3,
  },
  article: '108308',
  givesWayTo: ['restore-firmware-usb-comm', 'restore-firmware-server'],
  recognition: {
    codes: ['14', '53'],
    words: [
      { all: ['restore', 'unknown-error'], none: ['backup', 'icloud'] },
      { all: ['firmware', 'failed'], none: ['backup', 'icloud', 'works'], alone: true },
      { all: ['firmware', 'unknown-error'], none: ['icloud'] },
    ],
  },
  sources: ['support.apple.com/108308'],
};
