import type { Fix } from '../types';

export const reconnectCable: Fix = {
  removes: { 'cable-or-port': 0.85, 'usb-firmware-fault': 0.5, 'pairing-trust': 0.1 },
  minutes: 5,
  risk: 'none',
  screen: 'hands',
  paths: [],
  article: '108643',
  source:
    'https://imazing.com/blog/ios-10-3-3-device-disconnected-error-during-backup-fix; R. Poyer 2023, article on the iPhone backup failed error',
};
