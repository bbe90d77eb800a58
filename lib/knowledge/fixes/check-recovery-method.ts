import { MENUS } from '../menus';
import type { Fix } from '../types';

export const checkRecoveryMethod: Fix = {
  removes: { 'advanced-data-protection': 0.6 },
  minutes: 10,
  risk: 'none',
  screen: 'account',
  paths: MENUS['check-recovery-method'],
  source:
    'https://www.macrumors.com/how-to/enable-advanced-data-protection-icloud; https://www.gadinsider.com/how-to-enable-end-to-end-encryption-for-icloud-backups-how-to-14020',
};
