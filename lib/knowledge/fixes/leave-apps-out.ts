import { MENUS } from '../menus';
import type { Fix } from '../types';

export const leaveAppsOut: Fix = {
  removes: {
    'app-data-too-large': 0.85,
    'icloud-space-full': 0.5,
    'network-slow': 0.3,
    'app-leftover': 0.4,
    'device-space-low': 0.2,
  },
  minutes: 5,
  risk: 'can-lose-data',
  needs: ['check-icloud-space'],
  screen: 'icloud-storage',
  paths: MENUS['leave-apps-out'],
};
