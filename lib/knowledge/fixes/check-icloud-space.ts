import { MENUS } from '../menus';
import type { Fix } from '../types';

export const checkIcloudSpace: Fix = {
  removes: { 'icloud-space-full': 0.6, 'app-data-too-large': 0.3 },
  minutes: 2,
  risk: 'none',
  screen: 'icloud-storage',
  paths: MENUS['check-icloud-space'],
};
