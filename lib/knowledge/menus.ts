import type { FixId } from './ids';
import type { Computer } from './systems';
import type { MenuPath } from './types';

/** Locale keys below `path.`. */
export const PATH_KEYS = [
  'icloud_storage_18',
  'icloud_storage_17',
  'icloud_storage_11',
  'icloud_backups_18',
  'icloud_backups_17',
  'icloud_backups_11',
  'change_plan_18',
  'change_plan_17',
  'change_plan_11',
  'temporary_storage_15',
  'temporary_storage_15_ipad',
  'icloud_backup_11',
  'device_storage_11',
  'device_storage_11_ipad',
  'battery_11',
  'adp_16',
  'app_store_13',
  'wifi',
  'vpn_15',
  'vpn_11',
  'management_15',
  'management_11',
  'account_11',
  'sign_out_11',
  'software_update',
  'find_my_13',
  'find_my_13_ipad',
  'find_my_11',
  'find_my_11_ipad',
  'reset_network_15',
  'reset_network_15_ipad',
  'reset_network_11',
  'reset_all_15',
  'reset_all_15_ipad',
  'reset_all_11',
  'reset_trust_15',
  'reset_trust_15_ipad',
  'reset_trust_11',
  'computer_backup_mac',
  'computer_backup_windows',
  'computer_backup_itunes',
  'backup_folder_mac',
  'backup_folder_windows',
  'backup_folder_mac_itunes',
  'backup_folder_windows_itunes',
  'computer_update_mac',
  'computer_update_windows',
  'computer_update_mac_itunes',
  'computer_update_windows_itunes',
  'computer_storage_mac',
  'computer_storage_windows',
  'computer_storage_mac_itunes',
  'device_service_windows',
  'folder_access_mac',
  'folder_access_windows',
  'folder_access_windows_itunes',
  'keychain_mac',
  'hosts_mac',
  'hosts_windows',
] as const;
export type PathKey = (typeof PATH_KEYS)[number];

export interface Menu extends MenuPath {
  readonly path: PathKey;
}

/** What the path keys with one of these ends begin with. */
type Base<End extends string> = End extends string ? Head<PathKey, End> : never;
type Head<Key extends string, End extends string> = Key extends `${infer Own}_${End}` ? Own : never;

/** iOS versions that renamed a menu. */
type Since = 11 | 13 | 15 | 16 | 17 | 18;

/** A menu for each of these versions, newest first. */
function ios(base: Base<`${Since}`>, ...versions: readonly Since[]): readonly Menu[] {
  // A test holds that each of these keys is one.
  return versions.map((from) => ({ system: 'ios', from, path: `${base}_${from}` as PathKey }));
}

/** Two menus for each version: an iPad's own, which names it, and the iPhone's. */
function both(base: Base<`${Since}_ipad`>, ...versions: readonly Since[]): readonly Menu[] {
  return ios(base, ...versions).flatMap((menu) => [
    { ...menu, kind: 'ipad', path: `${menu.path}_ipad` as PathKey },
    menu,
  ]);
}

/** One path on each of these computers. */
function on(path: PathKey, ...systems: readonly Computer[]): readonly Menu[] {
  return systems.map((system) => ({ system, path }));
}

/** A path of its own on each of these computers. */
function own(base: Base<'mac' | 'windows'>, ...systems: readonly Computer[]): readonly Menu[] {
  return systems.map((system) => ({ system, path: `${base}_${system.replace('-', '_')}` as PathKey }));
}

const MACS = ['mac', 'mac-itunes'] as const;
const PCS = ['windows', 'windows-itunes'] as const;

/*
 * Newest first. Sources: applelocalization-tools (iOS 15 strings), HT203516 (iOS 7 to 12), pages of 2025-26 for iOS 17 and
 * later. The first version that says "Manage Account Storage" is not documented; 17 is the oldest page seen. "Summary" in
 * iTunes: https://www.techwalla.com/articles/how-to-back-up-an-iphone. About This Mac and Check for Updates of the
 * computers with iTunes are from memory.
 */
const icloudStorage = ios('icloud_storage', 18, 17, 11);
const icloudBackups = ios('icloud_backups', 18, 17, 11);
const changePlan = ios('change_plan', 18, 17, 11);
const temporaryStorage = both('temporary_storage', 15);
const icloudBackup = ios('icloud_backup', 11);
const deviceStorage = both('device_storage', 11);
const battery = ios('battery', 11);
const advancedProtection = ios('adp', 16);
const appStore = ios('app_store', 13);
const wifi: readonly Menu[] = [{ system: 'ios', path: 'wifi' }];
const vpn = ios('vpn', 15, 11);
const management = ios('management', 15, 11);
const account = ios('account', 11);
const signOut = ios('sign_out', 11);
const softwareUpdate: readonly Menu[] = [{ system: 'ios', path: 'software_update' }];
const findMy = both('find_my', 13, 11);
const resetNetwork = [...both('reset_network', 15), ...ios('reset_network', 11)];
const resetAll = [...both('reset_all', 15), ...ios('reset_all', 11)];
const resetTrust = [...both('reset_trust', 15), ...ios('reset_trust', 11)];
const computerBackup = [
  ...own('computer_backup', 'mac', 'windows'),
  ...on('computer_backup_itunes', 'mac-itunes', 'windows-itunes'),
];
const backupFolder = own('backup_folder', 'mac', 'windows', 'mac-itunes', 'windows-itunes');
const computerUpdate = own('computer_update', 'mac', 'windows', 'mac-itunes', 'windows-itunes');
const macStorage = own('computer_storage', ...MACS);
const computerStorage = [...macStorage, ...on('computer_storage_windows', ...PCS)];
const deviceService = on('device_service_windows', ...PCS);
const folderAccess = [...on('folder_access_mac', ...MACS), ...own('folder_access', ...PCS)];
const keychain = on('keychain_mac', ...MACS);
const hosts = [...on('hosts_mac', ...MACS), ...on('hosts_windows', ...PCS)];

/** Where each step is found, newest version first; a step that has no menu is absent. */
export const MENUS = {
  'check-icloud-space': icloudStorage,
  'check-device-space': deviceStorage,
  'check-computer-space': computerStorage,
  'free-icloud-space': icloudStorage,
  'leave-apps-out': icloudBackups,
  'delete-old-device-backups': icloudBackups,
  'change-storage-plan': changePlan,
  'temporary-icloud-storage': temporaryStorage,
  'free-device-space': deviceStorage,
  'connect-wifi-and-power': wifi,
  'try-another-wifi': wifi,
  'turn-off-filter': vpn,
  'check-backup-switch': icloudBackup,
  'toggle-backup-switch': icloudBackup,
  'back-up-now': icloudBackup,
  'reset-trust': resetTrust,
  'update-ios': softwareUpdate,
  'update-computer-software': computerUpdate,
  'back-up-to-computer': computerBackup,
  'free-computer-space': computerStorage,
  'set-old-backup-aside': backupFolder,
  'repair-folder-access': folderAccess,
  'restart-device-service': deviceService,
  'confirm-account': account,
  'sign-out-and-in': signOut,
  'finish-restore': icloudBackup,
  'find-backup-password': keychain,
  'start-new-encrypted-backup': resetAll,
  'remove-sideloaded-app': deviceStorage,
  'ask-administrator': management,
  'delete-app-downloads': deviceStorage,
  'turn-off-low-power-mode': battery,
  'free-purgeable-space': macStorage,
  'check-recovery-method': advancedProtection,
  'update-apps': appStore,
  'try-other-backup': computerBackup,
  'update-before-restore': softwareUpdate,
  'turn-off-find-my': findMy,
  'unblock-apple-servers': hosts,
  'reset-network-settings': resetNetwork,
  'reset-all-settings': resetAll,
} satisfies Partial<Record<FixId, readonly Menu[]>>;
