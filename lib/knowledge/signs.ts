import type { ConceptId } from './concepts';
import type { CauseId, QuestionId, SignId } from './ids';

/** Something that people mention beside the error and that speaks for a cause. */
export interface Sign {
  /** Concepts that are mentioned together, in one of several ways. */
  readonly said: readonly (readonly ConceptId[])[];
  /** Concepts that turn it into something else. */
  readonly none?: readonly ConceptId[];
  /**
   * How many times likelier it is mentioned with a cause than without; rough. More than an answer would say: who brings it
   * up unasked has a reason.
   */
  readonly favours: Readonly<Partial<Record<CauseId, number>>>;
  /** The question that it settles. */
  readonly settles?: QuestionId;
  readonly source: string;
}

/** Every sign, with threads in which it went with the cause. */
export const SIGNS: Readonly<Record<SignId, Sign>> = {
  'filter-named': {
    said: [['filter']],
    favours: { 'network-filter': 15, 'apple-server-blocked': 8, 'security-software': 8 },
    settles: 'filter-or-vpn',
    source:
      'https://github.com/hl2guide/Filterlist-for-AdGuard-or-PiHole/issues/60; https://github.com/notracking/hosts-blocklists/issues/891',
  },
  'hotspot-named': {
    said: [['hotspot']],
    none: ['elsewhere-works'],
    favours: { 'wifi-hotspot': 20, 'network-slow': 2 },
    source: 'https://github.com/lionheart/openradar-mirror/issues/16841',
  },
  'apps-from-elsewhere': {
    said: [['sideloaded']],
    favours: { 'sideloaded-app': 25, 'app-leftover': 3 },
    settles: 'apps-from-elsewhere',
    source:
      'https://github.com/opa334/TrollStore/issues/737; https://github.com/owngoal-dev/TrollNFC/issues/11',
  },
  'began-after-update': {
    said: [['since-update']],
    favours: { 'ios-bug': 12, 'computer-software-outdated': 5, 'account-session': 3, 'pairing-trust': 2 },
    settles: 'began-after-update',
    source:
      'https://www.ghacks.net/2023/02/11/tons-of-complaints-of-icloud-backup-issues-after-updating-to-ios-16-3/',
  },
  'beta-system': {
    said: [['beta']],
    favours: { 'ios-bug': 12, 'computer-software-outdated': 3 },
    source: 'https://github.com/lionheart/openradar-mirror/issues/16841',
  },
  'same-point': {
    said: [['same-point']],
    favours: { 'unreadable-file': 5, 'file-name-bug': 5, 'sideloaded-app': 3, 'computer-disk-full': 3 },
    settles: 'same-percentage',
    source: 'https://imazing.com/blog/ios-10-3-3-device-disconnected-error-during-backup-fix',
  },
  'app-holds-much': {
    said: [['app-downloads']],
    favours: { 'app-data-too-large': 12, 'device-space-low': 2 },
    settles: 'one-app-holds-much',
    source:
      'https://github.com/kiwix/kiwix-apple/issues/1307; https://github.com/organicmaps/organicmaps/issues/11124',
  },
  'works-elsewhere': {
    said: [['elsewhere-works']],
    favours: { 'network-filter': 10, 'network-slow': 6, 'wifi-hotspot': 6, 'apple-server-blocked': 6 },
    settles: 'another-wifi-tried',
    source: 'https://github.com/StevenBlack/hosts/issues/810',
  },
  'both-kinds-fail': {
    said: [['both-kinds', 'icloud']],
    favours: {
      'sideloaded-app': 8,
      'app-leftover': 8,
      'unreadable-file': 6,
      'file-name-bug': 6,
      'stale-snapshot': 5,
      'setup-unfinished': 5,
      'device-space-low': 4,
      'ios-bug': 3,
    },
    settles: 'other-backup-kind-fails',
    source:
      'https://github.com/lionheart/openradar-mirror/issues/1279; https://github.com/Torrekie/Battman/issues/32',
  },
  'locked-named': {
    said: [['locked']],
    favours: { 'device-locked': 5 },
    source:
      'https://github.com/libimobiledevice/libimobiledevice/issues/12; https://github.com/libimobiledevice/libimobiledevice/issues/1380',
  },
  'security-software-named': {
    said: [['antivirus']],
    favours: { 'security-software': 10 },
    source: 'https://bestapplesolution.blogspot.com/2017/09/itunes-could-not-back-up-or-restore.html',
  },
  'computer-short-of-space': {
    said: [
      ['computer', 'storage', 'not-enough'],
      ['computer', 'full'],
    ],
    favours: { 'computer-disk-full': 10 },
    source: 'https://github.com/libimobiledevice/libimobiledevice/issues/1193',
  },
  'device-short-of-space': {
    said: [
      ['device', 'storage', 'not-enough'],
      ['device', 'storage', 'full'],
      ['on-device', 'not-enough'],
    ],
    none: ['icloud', 'computer'],
    favours: { 'device-space-low': 8 },
    source: 'https://github.com/libimobiledevice/libimobiledevice/issues/1072',
  },
  'others-fail-too': {
    said: [['everyone']],
    favours: { 'network-filter': 5, 'apple-outage': 6, 'network-slow': 2, 'apple-server-blocked': 4 },
    settles: 'others-fail-too',
    source: 'https://github.com/hl2guide/Filterlist-for-AdGuard-or-PiHole/issues/60',
  },
  'outage-named': {
    said: [['outage']],
    favours: { 'apple-outage': 8 },
    source: 'https://blog.virek.net/2016/',
  },
  'password-changed': {
    said: [['password-changed']],
    favours: { 'account-session': 10 },
    source: 'https://support.apple.com/en-us/HT203516',
  },
  'managed-named': {
    said: [['managed']],
    favours: { 'device-managed': 15, 'network-filter': 2 },
    settles: 'device-managed',
    source: 'github:apple/device-management mdm/profiles/com.apple.applicationaccess.yaml#allowCloudBackup',
  },
  'adp-named': {
    said: [['adp']],
    favours: { 'advanced-data-protection': 12 },
    source: 'https://www.macrumors.com/how-to/enable-advanced-data-protection-icloud',
  },
  'old-system-named': {
    said: [['old-system']],
    favours: { 'ios-outdated': 5 },
    source: 'https://support.apple.com/en-us/HT203516',
  },
  'setup-named': {
    said: [['setup']],
    favours: { 'setup-unfinished': 8 },
    source: 'https://github.com/libimobiledevice/libimobiledevice/issues/187',
  },
};
