import { MENUS } from '../menus';
import type { Fix } from '../types';

export const freePurgeableSpace: Fix = {
  removes: { 'computer-disk-full': 0.3 },
  minutes: 5,
  risk: 'reversible',
  screen: 'computer',
  paths: MENUS['free-purgeable-space'],
};
