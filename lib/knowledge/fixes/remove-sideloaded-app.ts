import { MENUS } from '../menus';
import type { Fix } from '../types';

export const removeSideloadedApp: Fix = {
  removes: { 'sideloaded-app': 0.9, 'app-leftover': 0.3 },
  minutes: 10,
  risk: 'can-lose-data',
  screen: 'device-storage',
  paths: MENUS['remove-sideloaded-app'],
};
