import { MENUS } from '../menus';
import type { Fix } from '../types';

export const findBackupPassword: Fix = {
  removes: { 'backup-password-unknown': 0.45 },
  minutes: 15,
  risk: 'none',
  screen: 'computer',
  paths: MENUS['find-backup-password'],
  article: '108353',
  source: 'https://tech.kateva.org/2013/08/the-curse-of-itunes-encrypted-backups.html',
};
