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

function ios(from: number, path: PathKey): Menu {
  return { system: 'ios', from, path };
}

type Pair<Key> = Key extends `${infer Own}_ipad` ? Own : never;

/** Two menus of one version: an iPad's own, which names it, and the iPhone's. */
function both(from: number, path: Pair<PathKey>): readonly Menu[] {
  return [{ system: 'ios', kind: 'ipad', from, path: `${path}_ipad` }, ios(from, path)];
}

/** One path on each of these computers. */
function on(systems: readonly Computer[], path: PathKey): readonly Menu[] {
  return systems.map((system) => ({ system, path }));
}

const MACS: readonly Computer[] = ['mac', 'mac-itunes'];
const PCS: readonly Computer[] = ['windows', 'windows-itunes'];

/*
 * Newest first. Sources: applelocalization-tools (iOS 15 strings), HT203516 (iOS 7 to 12), pages of 2025-26 for iOS 17 and
 * later. The first version that says "Manage Account Storage" is not documented; 17 is the oldest page seen. "Summary" in
 * iTunes: https://www.techwalla.com/articles/how-to-back-up-an-iphone. About This Mac and Check for Updates of the
 * computers with iTunes are from memory.
 */
const icloudStorage: readonly Menu[] = [
  ios(18, 'icloud_storage_18'),
  ios(17, 'icloud_storage_17'),
  ios(11, 'icloud_storage_11'),
];
const icloudBackups: readonly Menu[] = [
  ios(18, 'icloud_backups_18'),
  ios(17, 'icloud_backups_17'),
  ios(11, 'icloud_backups_11'),
];
const changePlan: readonly Menu[] = [
  ios(18, 'change_plan_18'),
  ios(17, 'change_plan_17'),
  ios(11, 'change_plan_11'),
];
const temporaryStorage: readonly Menu[] = [...both(15, 'temporary_storage_15')];
const icloudBackup: readonly Menu[] = [ios(11, 'icloud_backup_11')];
const deviceStorage: readonly Menu[] = [...both(11, 'device_storage_11')];
const battery: readonly Menu[] = [ios(11, 'battery_11')];
const advancedProtection: readonly Menu[] = [ios(16, 'adp_16')];
const appStore: readonly Menu[] = [ios(13, 'app_store_13')];
const wifi: readonly Menu[] = [ios(11, 'wifi')];
const vpn: readonly Menu[] = [ios(15, 'vpn_15'), ios(11, 'vpn_11')];
const management: readonly Menu[] = [ios(15, 'management_15'), ios(11, 'management_11')];
const account: readonly Menu[] = [ios(11, 'account_11')];
const signOut: readonly Menu[] = [ios(11, 'sign_out_11')];
const softwareUpdate: readonly Menu[] = [ios(11, 'software_update')];
const findMy: readonly Menu[] = [...both(13, 'find_my_13'), ...both(11, 'find_my_11')];
const resetNetwork: readonly Menu[] = [...both(15, 'reset_network_15'), ios(11, 'reset_network_11')];
const resetAll: readonly Menu[] = [...both(15, 'reset_all_15'), ios(11, 'reset_all_11')];
const resetTrust: readonly Menu[] = [...both(15, 'reset_trust_15'), ios(11, 'reset_trust_11')];
const computerBackup: readonly Menu[] = [
  ...on(['mac'], 'computer_backup_mac'),
  ...on(['windows'], 'computer_backup_windows'),
  ...on(['mac-itunes', 'windows-itunes'], 'computer_backup_itunes'),
];
const backupFolder: readonly Menu[] = [
  ...on(['mac'], 'backup_folder_mac'),
  ...on(['windows'], 'backup_folder_windows'),
  ...on(['mac-itunes'], 'backup_folder_mac_itunes'),
  ...on(['windows-itunes'], 'backup_folder_windows_itunes'),
];
const computerUpdate: readonly Menu[] = [
  ...on(['mac'], 'computer_update_mac'),
  ...on(['windows'], 'computer_update_windows'),
  ...on(['mac-itunes'], 'computer_update_mac_itunes'),
  ...on(['windows-itunes'], 'computer_update_windows_itunes'),
];
const computerStorage: readonly Menu[] = [
  ...on(['mac'], 'computer_storage_mac'),
  ...on(PCS, 'computer_storage_windows'),
  ...on(['mac-itunes'], 'computer_storage_mac_itunes'),
];
const macStorage: readonly Menu[] = [
  ...on(['mac'], 'computer_storage_mac'),
  ...on(['mac-itunes'], 'computer_storage_mac_itunes'),
];
const deviceService: readonly Menu[] = on(PCS, 'device_service_windows');
const folderAccess: readonly Menu[] = [
  ...on(MACS, 'folder_access_mac'),
  ...on(['windows'], 'folder_access_windows'),
  ...on(['windows-itunes'], 'folder_access_windows_itunes'),
];
const keychain: readonly Menu[] = on(MACS, 'keychain_mac');
const hosts: readonly Menu[] = [...on(MACS, 'hosts_mac'), ...on(PCS, 'hosts_windows')];

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
