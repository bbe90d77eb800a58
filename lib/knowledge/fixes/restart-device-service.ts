import { MENUS } from '../menus';
import type { Fix } from '../types';

export const restartDeviceService: Fix = {
  removes: { 'pairing-trust': 0.35, 'cable-or-port': 0.05, 'computer-software-outdated': 0.1 },
  minutes: 5,
  risk: 'none',
  screen: 'computer',
  paths: MENUS['restart-device-service'],
};
