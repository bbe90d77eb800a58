import { MENUS } from '../menus';
import type { Fix } from '../types';

export const freeIcloudSpace: Fix = {
  removes: { 'icloud-space-full': 0.85, 'app-data-too-large': 0.3 },
  minutes: 20,
  risk: 'can-lose-data',
  needs: ['check-icloud-space'],
  screen: 'icloud-storage',
  paths: MENUS['free-icloud-space'],
};
