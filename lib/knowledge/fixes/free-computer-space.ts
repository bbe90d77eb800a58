import { MENUS } from '../menus';
import type { Fix } from '../types';

export const freeComputerSpace: Fix = {
  removes: { 'computer-disk-full': 0.9 },
  minutes: 20,
  risk: 'reversible',
  screen: 'computer',
  paths: MENUS['free-computer-space'],
};
