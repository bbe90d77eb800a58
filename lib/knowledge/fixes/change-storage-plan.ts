import { MENUS } from '../menus';
import type { Fix } from '../types';

export const changeStoragePlan: Fix = {
  removes: { 'icloud-space-full': 0.75, 'app-data-too-large': 0.4 },
  minutes: 5,
  risk: 'reversible',
  paid: true,
  needs: ['check-icloud-space'],
  screen: 'icloud-storage',
  paths: MENUS['change-storage-plan'],
};
