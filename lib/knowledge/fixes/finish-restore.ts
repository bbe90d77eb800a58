import { MENUS } from '../menus';
import type { Fix } from '../types';

export const finishRestore: Fix = {
  removes: { 'restore-in-progress': 0.95 },
  minutes: 60,
  risk: 'none',
  screen: 'icloud-backup',
  paths: MENUS['finish-restore'],
};
