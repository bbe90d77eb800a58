import { MENUS } from '../menus';
import type { Fix } from '../types';

export const unblockAppleServers: Fix = {
  removes: { 'apple-server-blocked': 0.8 },
  minutes: 15,
  risk: 'reversible',
  screen: 'computer',
  paths: MENUS['unblock-apple-servers'],
};
