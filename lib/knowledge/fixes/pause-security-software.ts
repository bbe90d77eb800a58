import type { Fix } from '../types';

export const pauseSecuritySoftware: Fix = {
  removes: { 'security-software': 0.85, 'computer-folder-access': 0.25 },
  minutes: 5,
  risk: 'reversible',
  screen: 'computer',
  paths: [],
};
