import { MENUS } from '../menus';
import type { Fix } from '../types';

export const temporaryIcloudStorage: Fix = {
  removes: { 'icloud-space-full': 0.2, 'app-data-too-large': 0.2 },
  minutes: 10,
  risk: 'reversible',
  needs: ['check-icloud-space'],
  screen: 'reset',
  paths: MENUS['temporary-icloud-storage'],
};
