import type { Fix } from '../types';

export const contactAppleSupport: Fix = {
  removes: {},
  minutes: 30,
  risk: 'none',
  screen: 'web',
  paths: [],
};
