import type { Fix } from '../types';

export const checkAppleStatus: Fix = {
  removes: { 'apple-outage': 0.5 },
  minutes: 2,
  risk: 'none',
  screen: 'web',
  paths: [],
  article: '102563',
  source:
    'https://support.apple.com/en-us/HT203516; R. Poyer 2023, article on the iPhone backup failed error',
};
