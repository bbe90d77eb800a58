import { MENUS } from '../menus';
import type { Fix } from '../types';

export const turnOffLowPowerMode: Fix = {
  removes: { 'conditions-unmet': 0.3, 'network-slow': 0.05 },
  minutes: 1,
  risk: 'reversible',
  screen: 'hands',
  paths: MENUS['turn-off-low-power-mode'],
};
