import type { FixId } from './ids';

/** Where a step is documented. */
export interface FixSource {
  /** Number of Apple's article, see lib/knowledge/articles.ts, or none where none is known. */
  readonly article?: string;
  /** Addresses, `github:owner/repository path` or the name of a text, with "; " between them. */
  readonly source: string;
}

/** The source of every step. Apart from the steps, so that screens can name it without knowing how a plan is made. */
export const FIX_SOURCES: Readonly<Record<FixId, FixSource>> = {
  'wait-for-apple': { article: '102563', source: 'https://support.apple.com/en-us/HT203516' },
  'check-apple-status': {
    article: '102563',
    source:
      'https://support.apple.com/en-us/HT203516; R. Poyer 2023, article on the iPhone backup failed error',
  },
  'check-icloud-space': {
    article: '102563',
    source:
      'https://support.apple.com/en-us/HT203516; R. Poyer 2023, article on the iPhone backup failed error',
  },
  'check-device-space': {
    source:
      'https://github.com/libimobiledevice/libimobiledevice/issues/1072; R. Poyer 2023, article on the iPhone backup failed error',
  },
  'check-computer-space': {
    source:
      'https://github.com/libimobiledevice/libimobiledevice/issues/1193; https://github.com/doronz88/pymobiledevice3/pull/1886',
  },
  'free-icloud-space': { article: '108922', source: 'https://support.apple.com/HT204247' },
  'leave-apps-out': {
    article: '108922',
    source:
      'github:kishikawakatsumi/applelocalization-tools@176cb3f data/ios/iCloudQuotaUI.framework.json#TURN_OFF_APP_PROMPT_TEXT; https://github.com/kiwix/kiwix-apple/issues/1307; https://github.com/nextcloud/ios/issues/411',
  },
  'delete-old-device-backups': {
    article: '108922',
    source:
      'github:kishikawakatsumi/applelocalization-tools@176cb3f data/ios/iCloudQuotaUI.framework.json#TURN_OFF_REMOTE_PROMPT_TEXT; https://blog.naosan.jp/2011/10/2364/amp',
  },
  'change-storage-plan': {
    article: '108047',
    source:
      'https://support.apple.com/en-us/HT203516; R. Poyer 2023, article on the iPhone backup failed error',
  },
  'temporary-icloud-storage': {
    source: 'https://jimmytechsf.com/apple-provides-temporary-icloud-backup-space-for-new-device-transfers/',
  },
  'free-device-space': {
    source:
      'https://github.com/libimobiledevice/libimobiledevice/issues/1072; R. Poyer 2023, article on the iPhone backup failed error',
  },
  'connect-wifi-and-power': {
    article: '102563',
    source:
      'https://support.apple.com/en-us/HT203516; R. Poyer 2023, article on the iPhone backup failed error',
  },
  'leave-on-charge-overnight': { article: '102563', source: 'https://support.apple.com/en-us/HT203516' },
  'try-another-wifi': {
    article: '102563',
    source:
      'https://support.apple.com/en-us/HT203516; https://github.com/hl2guide/Filterlist-for-AdGuard-or-PiHole/issues/60; https://github.com/lionheart/openradar-mirror/issues/16841',
  },
  'turn-off-filter': {
    source:
      'https://github.com/hl2guide/Filterlist-for-AdGuard-or-PiHole/issues/60; https://github.com/notracking/hosts-blocklists/issues/891; https://github.com/FrizzleM/BreakFree/issues/28',
  },
  'check-backup-switch': {
    article: '118426',
    source: 'R. Poyer 2023, article on the iPhone backup failed error',
  },
  'toggle-backup-switch': { source: 'https://github.com/lionheart/openradar-mirror/issues/6123' },
  'back-up-now': { article: '118426', source: 'R. Poyer 2023, article on the iPhone backup failed error' },
  'restart-device': {
    source:
      'https://github.com/libimobiledevice/libimobiledevice/issues/1257; R. Poyer 2023, article on the iPhone backup failed error',
  },
  'restart-both': { source: 'R. Poyer 2023, article on the iPhone backup failed error' },
  'reconnect-cable': {
    article: '108643',
    source:
      'https://imazing.com/blog/ios-10-3-3-device-disconnected-error-during-backup-fix; R. Poyer 2023, article on the iPhone backup failed error',
  },
  'unlock-and-trust': {
    article: '108643',
    source: 'https://github.com/libimobiledevice/libimobiledevice/issues/1380',
  },
  'reset-trust': { article: '108643', source: 'https://fixpedia.ru/en/errors/ios/0xe8000013' },
  'update-ios': {
    source:
      'https://support.apple.com/en-us/HT203516; https://www.ghacks.net/2023/02/11/tons-of-complaints-of-icloud-backup-issues-after-updating-to-ios-16-3/',
  },
  'update-computer-software': { source: 'R. Poyer 2023, article on the iPhone backup failed error' },
  'back-up-to-computer': {
    article: '118426',
    source: 'https://support.apple.com/HT205220; R. Poyer 2023, article on the iPhone backup failed error',
  },
  'free-computer-space': {
    source:
      'https://github.com/libimobiledevice/libimobiledevice/issues/1384; https://github.com/doronz88/pymobiledevice3/pull/1886; R. Poyer 2023, article on the iPhone backup failed error',
  },
  'set-old-backup-aside': {
    article: '108809',
    source:
      'http://support.apple.com/kb/TS2529; https://github.com/libimobiledevice/libimobiledevice/issues/1582; R. Poyer 2023, article on the iPhone backup failed error',
  },
  'repair-folder-access': { source: 'http://support.apple.com/kb/TS2529' },
  'pause-security-software': {
    source: 'https://bestapplesolution.blogspot.com/2017/09/itunes-could-not-back-up-or-restore.html',
  },
  'restart-device-service': {
    article: '108643',
    source: 'github:ios-control/ios-deploy@83f7d9e src/ios-deploy/errors.h#kAMDServiceLimitError',
  },
  'confirm-account': { article: '102563', source: 'https://support.apple.com/en-us/HT203516' },
  'verify-account-email': { article: '102563', source: 'https://support.apple.com/en-us/HT203516' },
  'sign-out-and-in': {
    source:
      'R. Poyer 2023, article on the iPhone backup failed error; https://panicstation.pages.dev/uk/your-phone-backup-fails-and-you-are-about-to-reset-or-replace-the-device',
  },
  'finish-restore': {
    article: '118105',
    source:
      'github:kishikawakatsumi/applelocalization-tools@176cb3f data/ios/MobileBackup.framework.json#MBCK_RESTORE_WARN_ALERT_DESCRIPTION_IPHONE',
  },
  'finish-setup': { source: 'https://github.com/libimobiledevice/libimobiledevice/issues/187' },
  'find-backup-password': {
    article: '108353',
    source: 'https://tech.kateva.org/2013/08/the-curse-of-itunes-encrypted-backups.html',
  },
  'start-new-encrypted-backup': { article: '108353', source: 'https://support.apple.com/HT205220' },
  'remove-sideloaded-app': {
    source:
      'https://github.com/opa334/TrollStore/issues/737; https://github.com/Torrekie/Battman/issues/32; https://github.com/owngoal-dev/TrollNFC/issues/11',
  },
  'rename-odd-file': {
    source:
      'https://imazing.com/blog/ios-10-3-3-device-disconnected-error-during-backup-fix; https://github.com/libimobiledevice/libimobiledevice/issues/1361',
  },
  'ask-administrator': {
    source: 'github:apple/device-management mdm/profiles/com.apple.applicationaccess.yaml#allowCloudBackup',
  },
  'delete-app-downloads': {
    source:
      'https://github.com/kiwix/kiwix-apple/issues/1307; https://github.com/nextcloud/ios/issues/411; https://github.com/nextcloud/ios/issues/484; https://github.com/organicmaps/organicmaps/issues/11124',
  },
  'turn-off-low-power-mode': {
    source: 'https://www.turn-on.de/article/icloud-backup-funktioniert-nicht-das-kannst-du-tun-414',
  },
  'free-purgeable-space': { source: 'https://github.com/doronz88/pymobiledevice3/issues/1769' },
  'check-recovery-method': {
    source:
      'https://www.macrumors.com/how-to/enable-advanced-data-protection-icloud; https://www.gadinsider.com/how-to-enable-end-to-end-encryption-for-icloud-backups-how-to-14020',
  },
  'let-it-cool-down': {
    source:
      'github:kishikawakatsumi/applelocalization-tools@176cb3f data/ios/MobileBackup.framework.json#RESTORE_PAUSED',
  },
  'update-apps': {
    source:
      'https://github.com/owngoal-dev/TrollNFC/issues/11; https://github.com/kiwix/kiwix-apple/issues/1307',
  },
  'try-other-backup': { article: '118105', source: 'https://fone.tips/solve-itunes-corrupt-backup-problem/' },
  'update-before-restore': {
    article: '118105',
    source: 'https://github.com/libimobiledevice/libimobiledevice/issues/429',
  },
  'turn-off-find-my': { source: 'https://github.com/2bf/remove-mdm/issues/3' },
  'unblock-apple-servers': {
    article: '108308',
    source: 'http://www.macworld.com/article/1158633/ios_fail_update.html',
  },
  'reset-network-settings': { source: 'R. Poyer 2023, article on the iPhone backup failed error' },
  'reset-all-settings': { source: 'R. Poyer 2023, article on the iPhone backup failed error' },
  'contact-apple-support': { source: 'https://support.apple.com/en-us/HT203516' },
};
