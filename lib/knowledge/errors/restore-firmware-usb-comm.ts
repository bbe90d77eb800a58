import type { BackupError } from '../types';

export const restoreFirmwareUsbComm: BackupError = {
  surface: 'restore',
  causes: {
    'usb-firmware-fault': 21,
    'cable-or-port': 13,
    'computer-software-outdated': 5,
    'apple-server-blocked': 5,
    'security-software': 5,
    'find-my-on': 1,
  },
  article: '108308',
  recognition: {
    codes: ['9', '4005', '4013', '4014', '1602'],
  },
  sources: [
    'support.apple.com/108308',
    'support.apple.com/109057',
    'www.macworld.com/article/1158633/ios_fail_update.html',
  ],
};
