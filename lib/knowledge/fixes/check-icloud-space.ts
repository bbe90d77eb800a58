import { MENUS } from '../menus';
import type { Fix } from '../types';

export const checkIcloudSpace: Fix = {
  removes: { 'icloud-space-full': 0.6, 'app-data-too-large': 0.3 },
  minutes: 2,
  risk: 'none',
  screen: 'icloud-storage',
  paths: MENUS['check-icloud-space'],
  article: '102563',
  source:
    'https://support.apple.com/en-us/HT203516; R. Poyer 2023, article on the iPhone backup failed error',
};
