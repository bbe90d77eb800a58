import type { Fix } from '../types';

export const letItCoolDown: Fix = {
  removes: { 'conditions-unmet': 0.35 },
  minutes: 2,
  risk: 'none',
  screen: 'hands',
  paths: [],
  source:
    'github:kishikawakatsumi/applelocalization-tools@176cb3f data/ios/MobileBackup.framework.json#RESTORE_PAUSED',
};
