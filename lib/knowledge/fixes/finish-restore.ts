import { MENUS } from '../menus';
import type { Fix } from '../types';

export const finishRestore: Fix = {
  removes: { 'restore-in-progress': 0.95 },
  minutes: 60,
  risk: 'none',
  screen: 'icloud-backup',
  paths: MENUS['finish-restore'],
  article: '118105',
  source:
    'github:kishikawakatsumi/applelocalization-tools@176cb3f data/ios/MobileBackup.framework.json#MBCK_RESTORE_WARN_ALERT_DESCRIPTION_IPHONE',
};
