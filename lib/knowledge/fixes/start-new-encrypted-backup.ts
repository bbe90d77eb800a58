import { MENUS } from '../menus';
import type { Fix } from '../types';

export const startNewEncryptedBackup: Fix = {
  removes: { 'backup-password-unknown': 0.7 },
  minutes: 15,
  risk: 'loses-settings',
  needs: ['find-backup-password'],
  screen: 'reset',
  paths: MENUS['start-new-encrypted-backup'],
};
