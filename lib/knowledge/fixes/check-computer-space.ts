import { MENUS } from '../menus';
import type { Fix } from '../types';

export const checkComputerSpace: Fix = {
  removes: { 'computer-disk-full': 0.5 },
  minutes: 2,
  risk: 'none',
  screen: 'computer',
  paths: MENUS['check-computer-space'],
};
