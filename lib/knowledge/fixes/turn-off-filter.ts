import { MENUS } from '../menus';
import type { Fix } from '../types';

export const turnOffFilter: Fix = {
  removes: { 'network-filter': 0.9, 'apple-server-blocked': 0.3 },
  minutes: 3,
  risk: 'reversible',
  screen: 'wifi',
  paths: MENUS['turn-off-filter'],
};
