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
  source:
    'https://github.com/kiwix/kiwix-apple/issues/1307; https://github.com/nextcloud/ios/issues/411; https://github.com/nextcloud/ios/issues/484; https://github.com/organicmaps/organicmaps/issues/11124',
};
