import { MENUS } from '../menus';
import type { Fix } from '../types';

export const checkDeviceSpace: Fix = {
  removes: { 'device-space-low': 0.4 },
  minutes: 2,
  risk: 'none',
  screen: 'device-storage',
  paths: MENUS['check-device-space'],
};
