import type { Fix } from '../types';

export const restartDevice: Fix = {
  removes: {
    'cloud-backup-stuck': 0.45,
    'stale-snapshot': 0.8,
    'ios-bug': 0.3,
    'account-session': 0.15,
    'network-slow': 0.1,
    'pairing-trust': 0.1,
    'device-space-low': 0.05,
    'device-locked': 0.15,
  },
  minutes: 3,
  risk: 'none',
  screen: 'hands',
  paths: [],
};
