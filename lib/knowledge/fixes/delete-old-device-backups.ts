import { MENUS } from '../menus';
import type { Fix } from '../types';

export const deleteOldDeviceBackups: Fix = {
  removes: { 'icloud-space-full': 0.6 },
  minutes: 5,
  risk: 'can-lose-data',
  needs: ['check-icloud-space'],
  screen: 'icloud-storage',
  paths: MENUS['delete-old-device-backups'],
};
