import { MENUS } from '../menus';
import type { Fix } from '../types';

export const checkRecoveryMethod: Fix = {
  removes: { 'advanced-data-protection': 0.6 },
  minutes: 10,
  risk: 'none',
  screen: 'account',
  paths: MENUS['check-recovery-method'],
};
