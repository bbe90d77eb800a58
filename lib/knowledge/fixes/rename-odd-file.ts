import type { Fix } from '../types';

export const renameOddFile: Fix = {
  removes: { 'file-name-bug': 0.9, 'unreadable-file': 0.75 },
  minutes: 30,
  risk: 'can-lose-data',
  screen: 'computer',
  paths: [],
  source:
    'https://imazing.com/blog/ios-10-3-3-device-disconnected-error-during-backup-fix; https://github.com/libimobiledevice/libimobiledevice/issues/1361',
};
