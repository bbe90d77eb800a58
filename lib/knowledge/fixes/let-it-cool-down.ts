import type { Fix } from '../types';

export const letItCoolDown: Fix = {
  removes: { 'conditions-unmet': 0.35 },
  minutes: 2,
  risk: 'none',
  screen: 'hands',
  paths: [],
};
