import { MENUS } from '../menus';
import type { Fix } from '../types';

export const freeDeviceSpace: Fix = {
  removes: { 'device-space-low': 0.9, 'app-data-too-large': 0.4, 'stale-snapshot': 0.1 },
  minutes: 15,
  risk: 'can-lose-data',
  screen: 'device-storage',
  paths: MENUS['free-device-space'],
};
