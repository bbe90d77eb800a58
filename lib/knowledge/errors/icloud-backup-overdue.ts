import type { BackupError } from '../types';

export const icloudBackupOverdue: BackupError = {
  surface: 'icloud',
  causes: {
    'conditions-unmet': 21,
    'icloud-space-full': 13,
    'wifi-missing': 8,
    'backup-switched-off': 5,
    'network-slow': 3,
    'network-filter': 3,
    'account-session': 3,
    'app-data-too-large': 3,
    'ios-bug': 2,
    'wifi-hotspot': 2,
    'apple-outage': 1,
    'device-managed': 1,
  },
  article: '102563',
  givesWayTo: ['icloud-device-being-restored', 'icloud-storage-full'],
  recognition: {
    words: [{ all: ['not-backed-up', 'long-ago'], none: ['works', 'old-system', 'never'] }],
  },
  sources: [
    'github.com/kishikawakatsumi/applelocalization-tools data/ios/MobileBackup.framework.json LATE_BACKUP_ALERT_DESCRIPTION',
    'soundsupport.biz/2016/12/04/tech-tip-monitor-and-fix-common-iphone-backup-issues',
  ],
};
