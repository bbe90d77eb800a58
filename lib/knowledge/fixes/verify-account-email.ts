import type { Fix } from '../types';

export const verifyAccountEmail: Fix = {
  removes: { 'account-email-unverified': 0.95 },
  minutes: 10,
  risk: 'none',
  screen: 'account',
  paths: [],
};
