import type { Fix } from '../types';

export const reconnectCable: Fix = {
  removes: { 'cable-or-port': 0.85, 'usb-firmware-fault': 0.5, 'pairing-trust': 0.1 },
  minutes: 5,
  risk: 'none',
  screen: 'hands',
  paths: [],
};
