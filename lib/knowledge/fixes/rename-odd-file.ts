import type { Fix } from '../types';

export const renameOddFile: Fix = {
  removes: { 'file-name-bug': 0.9, 'unreadable-file': 0.75 },
  minutes: 30,
  risk: 'can-lose-data',
  screen: 'computer',
  paths: [],
};
