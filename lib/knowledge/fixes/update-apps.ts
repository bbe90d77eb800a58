import { MENUS } from '../menus';
import type { Fix } from '../types';

export const updateApps: Fix = {
  removes: {
    'sideloaded-app': 0.2,
    'app-leftover': 0.35,
    'app-data-too-large': 0.15,
    'unreadable-file': 0.05,
  },
  minutes: 10,
  risk: 'none',
  screen: 'hands',
  paths: MENUS['update-apps'],
};
