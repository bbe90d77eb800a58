import type { Fix } from '../types';

export const leaveOnChargeOvernight: Fix = {
  removes: {
    'conditions-unmet': 0.7,
    'network-slow': 0.6,
    'cloud-backup-stuck': 0.3,
    'apple-outage': 0.4,
    'app-data-too-large': 0.1,
  },
  minutes: 10,
  wait: 'night',
  risk: 'none',
  screen: 'hands',
  paths: [],
};
