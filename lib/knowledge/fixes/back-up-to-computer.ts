import { MENUS } from '../menus';
import type { Fix } from '../types';

export const backUpToComputer: Fix = {
  removes: {},
  minutes: 30,
  risk: 'none',
  screen: 'computer',
  paths: MENUS['back-up-to-computer'],
};
