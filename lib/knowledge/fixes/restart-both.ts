import type { Fix } from '../types';

export const restartBoth: Fix = {
  removes: {
    'pairing-trust': 0.35,
    'cable-or-port': 0.2,
    'stale-snapshot': 0.7,
    'ios-bug': 0.2,
    'device-locked': 0.1,
    'computer-software-outdated': 0.1,
    'security-software': 0.05,
    'usb-firmware-fault': 0.25,
    'broken-computer-backup': 0.05,
    'computer-folder-access': 0.1,
  },
  minutes: 5,
  risk: 'none',
  screen: 'hands',
  paths: [],
};
