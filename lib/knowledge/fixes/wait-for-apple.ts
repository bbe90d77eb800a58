import type { Fix } from '../types';

export const waitForApple: Fix = {
  removes: { 'apple-outage': 0.95 },
  minutes: 1,
  wait: 'apple',
  risk: 'none',
  screen: 'web',
  paths: [],
};
