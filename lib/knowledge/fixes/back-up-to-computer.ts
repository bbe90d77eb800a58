import { MENUS } from '../menus';
import type { Fix } from '../types';

export const backUpToComputer: Fix = {
  removes: {},
  minutes: 30,
  risk: 'none',
  screen: 'computer',
  paths: MENUS['back-up-to-computer'],
  article: '118426',
  source: 'https://support.apple.com/HT205220; R. Poyer 2023, article on the iPhone backup failed error',
};
