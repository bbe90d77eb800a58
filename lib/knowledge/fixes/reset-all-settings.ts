import { MENUS } from '../menus';
import type { Fix } from '../types';

export const resetAllSettings: Fix = {
  removes: {
    'cloud-backup-stuck': 0.3,
    'ios-bug': 0.2,
    'network-filter': 0.2,
    'account-session': 0.1,
    'wifi-missing': 0.1,
    'network-slow': 0.1,
  },
  minutes: 10,
  risk: 'loses-settings',
  screen: 'reset',
  paths: MENUS['reset-all-settings'],
};
