import type { Fix } from '../types';

export const unlockAndTrust: Fix = {
  removes: { 'device-locked': 0.9, 'pairing-trust': 0.6 },
  minutes: 2,
  risk: 'none',
  screen: 'hands',
  paths: [],
};
