import { MENUS } from '../menus';
import type { Fix } from '../types';

export const confirmAccount: Fix = {
  removes: { 'account-session': 0.7, 'account-email-unverified': 0.1, 'advanced-data-protection': 0.4 },
  minutes: 5,
  risk: 'none',
  screen: 'account',
  paths: MENUS['confirm-account'],
};
