import type { FixId } from './ids';
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
  'icloud_backup_11',
  'device_storage_11',
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
  'find_my_11',
  'reset_network_15',
  'reset_network_11',
  'reset_all_15',
  'reset_all_11',
  'reset_trust_15',
  'reset_trust_11',
  'computer_backup_mac',
  'computer_backup_windows',
  'backup_folder_mac',
  'backup_folder_windows',
  'computer_update_mac',
  'computer_update_windows',
  'computer_storage_mac',
  'computer_storage_windows',
  'device_service_windows',
  'folder_access_mac',
  'folder_access_windows',
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

function computer(system: 'mac' | 'windows', path: PathKey): Menu {
  return { system, path };
}

/*
 * Newest first. Sources: applelocalization-tools (iOS 15 strings), HT203516 (iOS 7 to 12), pages of 2025-26 for iOS 17 and
 * later. The first version that says "Manage Account Storage" is not documented; 17 is the oldest page seen.
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
const temporaryStorage: readonly Menu[] = [ios(15, 'temporary_storage_15')];
const icloudBackup: readonly Menu[] = [ios(11, 'icloud_backup_11')];
const deviceStorage: readonly Menu[] = [ios(11, 'device_storage_11')];
const battery: readonly Menu[] = [ios(11, 'battery_11')];
const advancedProtection: readonly Menu[] = [ios(16, 'adp_16')];
const appStore: readonly Menu[] = [ios(13, 'app_store_13')];
const wifi: readonly Menu[] = [ios(11, 'wifi')];
const vpn: readonly Menu[] = [ios(15, 'vpn_15'), ios(11, 'vpn_11')];
const management: readonly Menu[] = [ios(15, 'management_15'), ios(11, 'management_11')];
const account: readonly Menu[] = [ios(11, 'account_11')];
const signOut: readonly Menu[] = [ios(11, 'sign_out_11')];
const softwareUpdate: readonly Menu[] = [ios(11, 'software_update')];
const findMy: readonly Menu[] = [ios(13, 'find_my_13'), ios(11, 'find_my_11')];
const resetNetwork: readonly Menu[] = [ios(15, 'reset_network_15'), ios(11, 'reset_network_11')];
const resetAll: readonly Menu[] = [ios(15, 'reset_all_15'), ios(11, 'reset_all_11')];
const resetTrust: readonly Menu[] = [ios(15, 'reset_trust_15'), ios(11, 'reset_trust_11')];
const computerBackup: readonly Menu[] = [
  computer('mac', 'computer_backup_mac'),
  computer('windows', 'computer_backup_windows'),
];
const backupFolder: readonly Menu[] = [
  computer('mac', 'backup_folder_mac'),
  computer('windows', 'backup_folder_windows'),
];
const computerUpdate: readonly Menu[] = [
  computer('mac', 'computer_update_mac'),
  computer('windows', 'computer_update_windows'),
];
const computerStorage: readonly Menu[] = [
  computer('mac', 'computer_storage_mac'),
  computer('windows', 'computer_storage_windows'),
];
const macStorage: readonly Menu[] = [computer('mac', 'computer_storage_mac')];
const deviceService: readonly Menu[] = [computer('windows', 'device_service_windows')];
const folderAccess: readonly Menu[] = [
  computer('mac', 'folder_access_mac'),
  computer('windows', 'folder_access_windows'),
];
const keychain: readonly Menu[] = [computer('mac', 'keychain_mac')];
const hosts: readonly Menu[] = [computer('mac', 'hosts_mac'), computer('windows', 'hosts_windows')];

/** Where each step is found, newest version first; a step that has no menu is absent. */
export const MENUS = {
  'check-icloud-space': icloudStorage,
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
