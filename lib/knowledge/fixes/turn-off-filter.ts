import { MENUS } from '../menus';
import type { Fix } from '../types';

export const turnOffFilter: Fix = {
  removes: { 'network-filter': 0.9, 'apple-server-blocked': 0.3 },
  minutes: 3,
  risk: 'reversible',
  screen: 'wifi',
  paths: MENUS['turn-off-filter'],
  source:
    'https://github.com/hl2guide/Filterlist-for-AdGuard-or-PiHole/issues/60; https://github.com/notracking/hosts-blocklists/issues/891; https://github.com/FrizzleM/BreakFree/issues/28',
};
