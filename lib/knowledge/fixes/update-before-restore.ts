import { MENUS } from '../menus';
import type { Fix } from '../types';

export const updateBeforeRestore: Fix = {
  removes: { 'backup-newer-than-device': 0.9 },
  minutes: 60,
  risk: 'can-lose-data',
  screen: 'software-update',
  paths: MENUS['update-before-restore'],
};
