import { MENUS } from '../menus';
import type { Fix } from '../types';

export const findBackupPassword: Fix = {
  removes: { 'backup-password-unknown': 0.45 },
  minutes: 15,
  risk: 'none',
  screen: 'computer',
  paths: MENUS['find-backup-password'],
};
