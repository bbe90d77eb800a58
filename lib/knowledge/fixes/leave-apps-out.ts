import { MENUS } from '../menus';
import type { Fix } from '../types';

export const leaveAppsOut: Fix = {
  removes: {
    'app-data-too-large': 0.85,
    'icloud-space-full': 0.5,
    'network-slow': 0.3,
    'app-leftover': 0.4,
    'device-space-low': 0.2,
  },
  minutes: 5,
  risk: 'can-lose-data',
  needs: ['check-icloud-space'],
  screen: 'icloud-storage',
  paths: MENUS['leave-apps-out'],
  article: '108922',
  source:
    'github:kishikawakatsumi/applelocalization-tools@176cb3f data/ios/iCloudQuotaUI.framework.json#TURN_OFF_APP_PROMPT_TEXT; https://github.com/kiwix/kiwix-apple/issues/1307; https://github.com/nextcloud/ios/issues/411',
};
