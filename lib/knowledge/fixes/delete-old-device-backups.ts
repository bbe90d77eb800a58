import { MENUS } from '../menus';
import type { Fix } from '../types';

export const deleteOldDeviceBackups: Fix = {
  removes: { 'icloud-space-full': 0.6 },
  minutes: 5,
  risk: 'can-lose-data',
  needs: ['check-icloud-space'],
  screen: 'icloud-storage',
  paths: MENUS['delete-old-device-backups'],
  article: '108922',
  source:
    'github:kishikawakatsumi/applelocalization-tools@176cb3f data/ios/iCloudQuotaUI.framework.json#TURN_OFF_REMOTE_PROMPT_TEXT; https://blog.naosan.jp/2011/10/2364/amp',
};
