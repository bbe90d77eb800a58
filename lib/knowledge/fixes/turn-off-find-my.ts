import { MENUS } from '../menus';
import type { Fix } from '../types';

export const turnOffFindMy: Fix = {
  removes: { 'find-my-on': 0.95 },
  minutes: 3,
  risk: 'reversible',
  screen: 'account',
  paths: MENUS['turn-off-find-my'],
};
