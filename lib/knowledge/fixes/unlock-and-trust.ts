import type { Fix } from '../types';

export const unlockAndTrust: Fix = {
  removes: { 'device-locked': 0.9, 'pairing-trust': 0.6 },
  minutes: 2,
  risk: 'none',
  screen: 'hands',
  paths: [],
  article: '108643',
  source: 'https://github.com/libimobiledevice/libimobiledevice/issues/1380',
};
