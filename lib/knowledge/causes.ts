import type { CauseId } from './ids';
import type { Cause } from './types';

/** Everything that can be wrong, each with where people met it or where it is documented. */
export const CAUSES: Readonly<Record<CauseId, Cause>> = {
  'icloud-space-full': { source: 'https://support.apple.com/en-us/HT203516' },
  'app-data-too-large': {
    source: 'https://github.com/kiwix/kiwix-apple/issues/1307; https://github.com/nextcloud/ios/issues/484',
  },
  'device-space-low': {
    source:
      'github:kishikawakatsumi/applelocalization-tools@176cb3f data/ios/iCloudQuotaUI.framework.json#BACKUP_ERROR_DEVICE_FULL; R. Poyer 2023, article on the iPhone backup failed error',
  },
  'wifi-missing': {
    source:
      'github:kishikawakatsumi/applelocalization-tools@176cb3f data/ios/iCloudQuotaUI.framework.json#BACKUP_WIFI_REQUIRED',
  },
  'wifi-hotspot': { source: 'https://github.com/lionheart/openradar-mirror/issues/16841' },
  'network-slow': {
    source:
      'https://support.apple.com/en-us/HT203516; R. Poyer 2023, article on the iPhone backup failed error',
  },
  'network-filter': {
    source:
      'https://github.com/hl2guide/Filterlist-for-AdGuard-or-PiHole/issues/60; https://github.com/notracking/hosts-blocklists/issues/891',
  },
  'apple-outage': {
    source:
      'https://support.apple.com/en-us/HT203516; R. Poyer 2023, article on the iPhone backup failed error',
  },
  'account-session': {
    source:
      'https://support.apple.com/en-us/HT203516; R. Poyer 2023, article on the iPhone backup failed error',
  },
  'account-email-unverified': { source: 'https://support.apple.com/en-us/HT203516' },
  'backup-switched-off': {
    source:
      'github:kishikawakatsumi/applelocalization-tools@176cb3f data/ios/DisembarkUI.framework.json#BACKUP_DISABLED_ALERT_TITLE; R. Poyer 2023, article on the iPhone backup failed error',
  },
  'conditions-unmet': {
    source:
      'github:kishikawakatsumi/applelocalization-tools@176cb3f data/ios/MobileBackup.framework.json#LATE_BACKUP; R. Poyer 2023, article on the iPhone backup failed error',
  },
  'ios-bug': {
    source:
      'https://www.ghacks.net/2023/02/11/tons-of-complaints-of-icloud-backup-issues-after-updating-to-ios-16-3/',
  },
  'ios-outdated': { source: 'https://support.apple.com/en-us/HT203516' },
  'sideloaded-app': {
    source:
      'https://github.com/opa334/TrollStore/issues/737; https://github.com/Torrekie/Battman/issues/32; https://github.com/owngoal-dev/TrollNFC/issues/11',
  },
  'app-leftover': { source: 'https://github.com/lionheart/openradar-mirror/issues/1279' },
  'cloud-backup-stuck': {
    source: 'https://makeupvana.store/2015/10/03/fix-last-backup-could-not-be-completed',
  },
  'restore-in-progress': {
    source:
      'github:kishikawakatsumi/applelocalization-tools@176cb3f data/ios/MobileBackup.framework.json#MBCK_RESTORE_WARN_ALERT_DESCRIPTION_IPHONE',
  },
  'device-managed': {
    source: 'github:apple/device-management mdm/profiles/com.apple.applicationaccess.yaml#allowCloudBackup',
  },
  'advanced-data-protection': {
    source: 'https://www.macrumors.com/how-to/enable-advanced-data-protection-icloud',
  },
  'computer-disk-full': {
    source:
      'https://github.com/libimobiledevice/libimobiledevice/issues/1193; https://github.com/libimobiledevice/libimobiledevice/issues/1384; R. Poyer 2023, article on the iPhone backup failed error',
  },
  'device-locked': {
    source:
      'https://github.com/libimobiledevice/libimobiledevice/issues/1380; https://github.com/libimobiledevice/libimobiledevice/issues/12',
  },
  'broken-computer-backup': {
    source:
      'http://support.apple.com/kb/TS2529; https://github.com/libimobiledevice/libimobiledevice/issues/1582; R. Poyer 2023, article on the iPhone backup failed error',
  },
  'cable-or-port': {
    source: 'https://bestapplesolution.blogspot.com/2017/09/itunes-could-not-back-up-or-restore.html',
  },
  'pairing-trust': { source: 'github:ios-control/ios-deploy@83f7d9e src/ios-deploy/errors.h' },
  'security-software': {
    source: 'https://bestapplesolution.blogspot.com/2017/09/itunes-could-not-back-up-or-restore.html',
  },
  'computer-software-outdated': { source: 'R. Poyer 2023, article on the iPhone backup failed error' },
  'computer-folder-access': { source: 'http://support.apple.com/kb/TS2529' },
  'unreadable-file': { source: 'https://github.com/libimobiledevice/libimobiledevice/issues/1361' },
  'file-name-bug': {
    source: 'https://imazing.com/blog/ios-10-3-3-device-disconnected-error-during-backup-fix',
  },
  'stale-snapshot': { source: 'https://github.com/libimobiledevice/libimobiledevice/issues/1257' },
  'setup-unfinished': { source: 'https://github.com/libimobiledevice/libimobiledevice/issues/187' },
  'backup-password-unknown': {
    source: 'https://tech.kateva.org/2013/08/the-curse-of-itunes-encrypted-backups.html',
  },
  'find-my-on': { source: 'https://github.com/2bf/remove-mdm/issues/3' },
  'backup-newer-than-device': { source: 'https://github.com/libimobiledevice/libimobiledevice/issues/429' },
  'usb-firmware-fault': {
    source: 'https://fixstorydtla.com/blog/iphone-errors/iphone-error-4013-4014-4005-fix/',
  },
  'apple-server-blocked': { source: 'http://www.macworld.com/article/1158633/ios_fail_update.html' },
};
