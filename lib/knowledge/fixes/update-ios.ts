import { MENUS } from '../menus';
import type { Fix } from '../types';

export const updateIos: Fix = {
  removes: {
    'ios-bug': 0.6,
    'ios-outdated': 0.95,
    'file-name-bug': 0.6,
    'backup-newer-than-device': 0.6,
    'app-leftover': 0.15,
    'advanced-data-protection': 0.4,
  },
  minutes: 30,
  risk: 'none',
  screen: 'software-update',
  paths: MENUS['update-ios'],
};
