import { MENUS } from '../menus';
import type { Fix } from '../types';

export const deleteAppDownloads: Fix = {
  removes: {
    'app-data-too-large': 0.85,
    'icloud-space-full': 0.25,
    'device-space-low': 0.4,
    'network-slow': 0.1,
  },
  minutes: 10,
  risk: 'reversible',
  screen: 'device-storage',
  paths: MENUS['delete-app-downloads'],
};
