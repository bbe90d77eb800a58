import type { Fix } from '../types';

export const finishSetup: Fix = {
  removes: { 'setup-unfinished': 0.95 },
  minutes: 10,
  risk: 'none',
  screen: 'hands',
  paths: [],
};
