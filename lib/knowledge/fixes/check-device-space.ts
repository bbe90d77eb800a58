import { MENUS } from '../menus';
import type { Fix } from '../types';

export const checkDeviceSpace: Fix = {
  removes: { 'device-space-low': 0.4 },
  minutes: 2,
  risk: 'none',
  screen: 'device-storage',
  paths: MENUS['check-device-space'],
  source:
    'https://github.com/libimobiledevice/libimobiledevice/issues/1072; R. Poyer 2023, article on the iPhone backup failed error',
};
