import { MENUS } from '../menus';
import type { Fix } from '../types';

export const resetTrust: Fix = {
  removes: { 'pairing-trust': 0.8 },
  minutes: 5,
  risk: 'loses-settings',
  needs: ['unlock-and-trust'],
  screen: 'reset',
  paths: MENUS['reset-trust'],
};
