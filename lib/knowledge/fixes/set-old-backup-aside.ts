import { MENUS } from '../menus';
import type { Fix } from '../types';

export const setOldBackupAside: Fix = {
  removes: { 'broken-computer-backup': 0.9, 'computer-folder-access': 0.2 },
  minutes: 10,
  risk: 'reversible',
  screen: 'backup-folder',
  paths: MENUS['set-old-backup-aside'],
  article: '108809',
  source:
    'http://support.apple.com/kb/TS2529; https://github.com/libimobiledevice/libimobiledevice/issues/1582; R. Poyer 2023, article on the iPhone backup failed error',
};
