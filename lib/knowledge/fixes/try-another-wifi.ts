import { MENUS } from '../menus';
import type { Fix } from '../types';

export const tryAnotherWifi: Fix = {
  removes: {
    'network-slow': 0.7,
    'network-filter': 0.6,
    'wifi-hotspot': 0.9,
    'wifi-missing': 0.6,
    'apple-server-blocked': 0.4,
  },
  minutes: 5,
  risk: 'none',
  screen: 'wifi',
  paths: MENUS['try-another-wifi'],
};
