import { MENUS } from '../menus';
import type { Fix } from '../types';

export const repairFolderAccess: Fix = {
  removes: { 'computer-folder-access': 0.8 },
  minutes: 10,
  risk: 'reversible',
  screen: 'backup-folder',
  paths: MENUS['repair-folder-access'],
};
