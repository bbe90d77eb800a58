import { MENUS } from '../menus';
import type { Fix } from '../types';

export const updateComputerSoftware: Fix = {
  removes: {
    'computer-software-outdated': 0.9,
    'usb-firmware-fault': 0.25,
    'ios-bug': 0.1,
    'pairing-trust': 0.1,
  },
  minutes: 20,
  risk: 'none',
  screen: 'computer',
  paths: MENUS['update-computer-software'],
};
