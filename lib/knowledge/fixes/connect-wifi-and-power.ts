import { MENUS } from '../menus';
import type { Fix } from '../types';

export const connectWifiAndPower: Fix = {
  removes: { 'wifi-missing': 0.9, 'conditions-unmet': 0.8, 'network-slow': 0.15, 'wifi-hotspot': 0.2 },
  minutes: 2,
  risk: 'none',
  screen: 'wifi',
  paths: MENUS['connect-wifi-and-power'],
};
