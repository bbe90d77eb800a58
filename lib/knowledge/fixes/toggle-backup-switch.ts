import { MENUS } from '../menus';
import type { Fix } from '../types';

export const toggleBackupSwitch: Fix = {
  removes: { 'cloud-backup-stuck': 0.5, 'account-session': 0.15, 'ios-bug': 0.1 },
  minutes: 5,
  risk: 'can-lose-data',
  screen: 'icloud-backup',
  paths: MENUS['toggle-backup-switch'],
};
