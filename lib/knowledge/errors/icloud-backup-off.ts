import type { BackupError } from '../types';

export const icloudBackupOff: BackupError = {
  surface: 'icloud',
  causes: {
    'backup-switched-off': 21,
    'device-managed': 5,
    'account-session': 3,
    'cloud-backup-stuck': 2,
  },
  article: '118426',
  givesWayTo: [
    'icloud-email-unverified',
    'icloud-device-being-restored',
    'icloud-managed-restriction',
    'icloud-old-ios-unsupported',
    'icloud-cannot-turn-off-backup',
  ],
  recognition: {
    words: [
      { all: ['icloud', 'backup', 'is-off'], none: ['works', 'greyed', 'disconnected'] },
      {
        all: ['device', 'backup', 'is-off'],
        none: ['works', 'greyed', 'disconnected', 'app', 'encryption', 'find-my'],
      },
    ],
  },
  sources: [
    'github.com/kishikawakatsumi/applelocalization-tools data/ios/MobileBackup.framework.json BACKUP_DISABLED_ALERT_TITLE',
    'blog.naosan.jp/2011/10/2364',
  ],
};
