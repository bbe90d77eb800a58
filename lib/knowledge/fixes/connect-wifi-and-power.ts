import { MENUS } from '../menus';
import type { Fix } from '../types';

export const connectWifiAndPower: Fix = {
  removes: { 'wifi-missing': 0.9, 'conditions-unmet': 0.8, 'network-slow': 0.15, 'wifi-hotspot': 0.2 },
  minutes: 2,
  risk: 'none',
  screen: 'wifi',
  paths: MENUS['connect-wifi-and-power'],
  article: '102563',
  source:
    'https://support.apple.com/en-us/HT203516; R. Poyer 2023, article on the iPhone backup failed error',
};
