import { MENUS } from '../menus';
import type { Fix } from '../types';

export const resetNetworkSettings: Fix = {
  removes: { 'network-slow': 0.2, 'wifi-missing': 0.25, 'network-filter': 0.3, 'wifi-hotspot': 0.1 },
  minutes: 5,
  risk: 'loses-settings',
  needs: ['try-another-wifi'],
  screen: 'reset',
  paths: MENUS['reset-network-settings'],
};
