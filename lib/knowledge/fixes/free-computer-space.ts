import { MENUS } from '../menus';
import type { Fix } from '../types';

export const freeComputerSpace: Fix = {
  removes: { 'computer-disk-full': 0.9 },
  minutes: 20,
  risk: 'reversible',
  screen: 'computer',
  paths: MENUS['free-computer-space'],
  source:
    'https://github.com/libimobiledevice/libimobiledevice/issues/1384; https://github.com/doronz88/pymobiledevice3/pull/1886; R. Poyer 2023, article on the iPhone backup failed error',
};
