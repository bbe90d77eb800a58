import { MENUS } from '../menus';
import type { Fix } from '../types';

export const backUpNow: Fix = {
  removes: {
    'conditions-unmet': 0.5,
    'cloud-backup-stuck': 0.2,
    'apple-outage': 0.15,
    'network-slow': 0.1,
    'account-session': 0.05,
  },
  minutes: 10,
  risk: 'none',
  screen: 'icloud-backup',
  paths: MENUS['back-up-now'],
};
