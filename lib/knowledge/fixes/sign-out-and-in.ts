import { MENUS } from '../menus';
import type { Fix } from '../types';

export const signOutAndIn: Fix = {
  removes: {
    'account-session': 0.8,
    'cloud-backup-stuck': 0.4,
    'ios-bug': 0.1,
    'advanced-data-protection': 0.2,
  },
  minutes: 15,
  risk: 'can-lose-data',
  needs: ['confirm-account'],
  screen: 'account',
  paths: MENUS['sign-out-and-in'],
};
