import type { BackupError } from '../types';

export const icloudBackupNowGreyed: BackupError = {
  surface: 'icloud',
  causes: {
    'wifi-missing': 21,
    'network-filter': 5,
    'device-managed': 5,
    'restore-in-progress': 3,
    'cloud-backup-stuck': 3,
    'account-session': 2,
    'advanced-data-protection': 1,
  },
  article: '102563',
  givesWayTo: ['icloud-managed-restriction'],
  recognition: {
    words: [
      { all: ['backup-now', 'greyed'], none: ['app'] },
      { all: ['backup-now', 'unavailable'], none: ['app'] },
      { all: ['icloud', 'backup', 'greyed'] },
      { all: ['device', 'backup', 'greyed'] },
    ],
  },
  sources: [
    'www.turn-on.de/article/icloud-backup-funktioniert-nicht-das-kannst-du-tun-414715',
    'support.apple.com/HT203516',
    'github.com/apple/device-management mdm/profiles/com.apple.applicationaccess.yaml allowCloudBackup',
  ],
};
