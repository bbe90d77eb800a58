import type { StorageState } from './sites/icloud-states';

/** Addresses of the local Apple's pages, by what stands on them. */
export const ADDRESSES = {
  icloud: {
    landing: 'https://www.icloud.com/?state=signed-out',
    /** Signed-in home with this state of storage. */
    home: (state: StorageState) => `https://www.icloud.com/?state=${state}`,
    chinaHome: (state: StorageState) => `https://www.icloud.com.cn/?state=${state}`,
    plan: (state: StorageState) => `https://www.icloud.com/icloudplus/?state=${state}`,
    photos: 'https://www.icloud.com/photos/',
    /** Storage alert in the settings app's subframe. */
    settingsAlert: 'https://www.icloud.com/settings/',
    /** The same in an open shadow root, and in a closed one. */
    openShadowAlert: 'https://www.icloud.com/settings/open/',
    closedShadowAlert: 'https://www.icloud.com/settings/closed/',
    /** Mail app with a phishing mail about storage: nothing to be found. */
    phishingMail: 'https://www.icloud.com/mail/',
    /** Redirects to www.icloud.com. */
    bare: 'https://icloud.com/',
  },
  support: {
    icloudBackup: 'https://support.apple.com/en-us/102563',
    icloudBackupGerman: 'https://support.apple.com/de-de/102563',
    icloudBackupJapanese: 'https://support.apple.com/ja-jp/102563',
    icloudBackupOldAddress: 'https://support.apple.com/HT203516',
    computerBackup: 'https://support.apple.com/en-us/108346',
    cannotSave: 'https://support.apple.com/kb/TS2529',
    /** Hard negatives: talk of backups, no error. */
    whatIsBackedUp: 'https://support.apple.com/en-us/108770',
    aboutBackups: 'https://support.apple.com/en-us/108771',
    timeMachineGuide: 'https://support.apple.com/en-us/guide/mac-help/mh15137/15.0/mac/15.0',
    product: 'https://support.apple.com/airpods',
  },
  community: {
    notEnoughStorage: 'https://discussions.apple.com/thread/255100001',
    lastBackup: 'https://discussions.apple.com/thread/255100002',
    corrupt: 'https://discussions.apple.com/thread/255100003',
    /** Question about mail; only the replies name backup errors. */
    errorsInRepliesOnly: 'https://discussions.apple.com/thread/255100004',
    timeMachine: 'https://discussions.apple.com/thread/255100005',
    backupFailed: 'https://discussions.apple.com/thread/255100006',
    /** One complaint in a long story: it may be a report, and may not. */
    story: 'https://discussions.apple.com/thread/255100007',
    german: 'https://discussions.apple.com/thread/255200001',
    french: 'https://discussions.apple.com/thread/255200002',
    spanish: 'https://discussions.apple.com/thread/255200003',
    italian: 'https://discussions.apple.com/thread/255200004',
    japanese: 'https://discussionsjapan.apple.com/thread/255200005',
    chinese: 'https://discussionschinese.apple.com/thread/255200006',
  },
  /** In the dress of a community question, at /thread/hostile-<name> of the iCloud, support and community hosts. */
  hostile: (
    name: 'huge-text' | 'many-nodes' | 'one-word' | 'markup' | 'marks' | 'busy',
    host: 'discussions.apple.com' | 'www.icloud.com' | 'support.apple.com' = 'discussions.apple.com',
  ) => `https://${host}/thread/hostile-${name}`,
  systemStatus: 'https://www.apple.com/support/systemstatus/',
} as const;
