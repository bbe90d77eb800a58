import { MENUS } from '../menus';
import type { Fix } from '../types';

export const askAdministrator: Fix = {
  removes: { 'device-managed': 0.7 },
  minutes: 10,
  risk: 'none',
  screen: 'hands',
  paths: MENUS['ask-administrator'],
};
