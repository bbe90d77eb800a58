import type { Fix } from '../types';

export const checkAppleStatus: Fix = {
  removes: { 'apple-outage': 0.5 },
  minutes: 2,
  risk: 'none',
  screen: 'web',
  paths: [],
};
