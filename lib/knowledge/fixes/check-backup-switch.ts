import { MENUS } from '../menus';
import type { Fix } from '../types';

export const checkBackupSwitch: Fix = {
  removes: { 'backup-switched-off': 0.95, 'conditions-unmet': 0.05 },
  minutes: 1,
  risk: 'none',
  screen: 'icloud-backup',
  paths: MENUS['check-backup-switch'],
};
