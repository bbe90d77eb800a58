import { MENUS } from '../menus';
import type { Fix } from '../types';

export const setOldBackupAside: Fix = {
  removes: { 'broken-computer-backup': 0.9, 'computer-folder-access': 0.2 },
  minutes: 10,
  risk: 'reversible',
  screen: 'backup-folder',
  paths: MENUS['set-old-backup-aside'],
};
