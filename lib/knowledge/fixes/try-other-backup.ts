import { MENUS } from '../menus';
import type { Fix } from '../types';

export const tryOtherBackup: Fix = {
  removes: { 'broken-computer-backup': 0.5, 'backup-password-unknown': 0.4, 'backup-newer-than-device': 0.3 },
  minutes: 60,
  risk: 'can-lose-data',
  screen: 'computer',
  paths: MENUS['try-other-backup'],
};
