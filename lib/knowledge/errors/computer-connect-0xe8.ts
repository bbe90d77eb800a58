import type { BackupError } from '../types';

export const computerConnect0xe8: BackupError = {
  surface: 'computer',
  causes: {
    'pairing-trust': 13,
    'cable-or-port': 8,
    'computer-software-outdated': 8,
    'device-locked': 5,
    'security-software': 5,
    'device-managed': 2,
    'ios-outdated': 2,
    'ios-bug': 2,
  },
  article: '108346',
  recognition: {
    codes: [
      '0xE8000001',
      '0xE8000004',
      '0xE8000005',
      '0xE800000C',
      '0xE8000012',
      '0xE8000013',
      '0xE8000015',
      '0xE800001C',
      '0xE8000025',
      '0xE8000065',
      '-402653093',
    ],
    words: [
      { all: ['app', 'no-connection', 'device'], none: ['works', 'locked'] },
      { all: ['computer', 'no-connection', 'device', 'backup'], none: ['works', 'icloud'] },
    ],
  },
  sources: [
    'github.com/ios-control/ios-deploy src/ios-deploy/errors.h',
    'fixpedia.ru/en/errors/ios/0xe8000013',
  ],
};
