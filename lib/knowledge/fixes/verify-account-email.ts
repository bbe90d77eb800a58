import type { Fix } from '../types';

export const verifyAccountEmail: Fix = {
  removes: { 'account-email-unverified': 0.95 },
  minutes: 10,
  risk: 'none',
  screen: 'account',
  paths: [],
  article: '102563',
  source: 'https://support.apple.com/en-us/HT203516',
};
