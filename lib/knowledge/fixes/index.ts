import type { FixId } from '../ids';
import type { Fix } from '../types';
import { askAdministrator } from './ask-administrator';
import { backUpNow } from './back-up-now';
import { backUpToComputer } from './back-up-to-computer';
import { changeStoragePlan } from './change-storage-plan';
import { checkAppleStatus } from './check-apple-status';
import { checkBackupSwitch } from './check-backup-switch';
import { checkComputerSpace } from './check-computer-space';
import { checkDeviceSpace } from './check-device-space';
import { checkIcloudSpace } from './check-icloud-space';
import { checkRecoveryMethod } from './check-recovery-method';
import { confirmAccount } from './confirm-account';
import { connectWifiAndPower } from './connect-wifi-and-power';
import { contactAppleSupport } from './contact-apple-support';
import { deleteAppDownloads } from './delete-app-downloads';
import { deleteOldDeviceBackups } from './delete-old-device-backups';
import { findBackupPassword } from './find-backup-password';
import { finishRestore } from './finish-restore';
import { finishSetup } from './finish-setup';
import { freeComputerSpace } from './free-computer-space';
import { freeDeviceSpace } from './free-device-space';
import { freeIcloudSpace } from './free-icloud-space';
import { freePurgeableSpace } from './free-purgeable-space';
import { leaveAppsOut } from './leave-apps-out';
import { leaveOnChargeOvernight } from './leave-on-charge-overnight';
import { letItCoolDown } from './let-it-cool-down';
import { pauseSecuritySoftware } from './pause-security-software';
import { reconnectCable } from './reconnect-cable';
import { removeSideloadedApp } from './remove-sideloaded-app';
import { renameOddFile } from './rename-odd-file';
import { repairFolderAccess } from './repair-folder-access';
import { resetAllSettings } from './reset-all-settings';
import { resetNetworkSettings } from './reset-network-settings';
import { resetTrust } from './reset-trust';
import { restartBoth } from './restart-both';
import { restartDevice } from './restart-device';
import { restartDeviceService } from './restart-device-service';
import { setOldBackupAside } from './set-old-backup-aside';
import { signOutAndIn } from './sign-out-and-in';
import { startNewEncryptedBackup } from './start-new-encrypted-backup';
import { temporaryIcloudStorage } from './temporary-icloud-storage';
import { toggleBackupSwitch } from './toggle-backup-switch';
import { tryAnotherWifi } from './try-another-wifi';
import { tryOtherBackup } from './try-other-backup';
import { turnOffFilter } from './turn-off-filter';
import { turnOffFindMy } from './turn-off-find-my';
import { turnOffLowPowerMode } from './turn-off-low-power-mode';
import { unblockAppleServers } from './unblock-apple-servers';
import { unlockAndTrust } from './unlock-and-trust';
import { updateApps } from './update-apps';
import { updateBeforeRestore } from './update-before-restore';
import { updateComputerSoftware } from './update-computer-software';
import { updateIos } from './update-ios';
import { verifyAccountEmail } from './verify-account-email';
import { waitForApple } from './wait-for-apple';

/**
 * Every step. Minutes are estimates of a person's own time, not measurements; `removes` is rough, from the threads and
 * guides named as sources.
 */
export const FIXES: Readonly<Record<FixId, Fix>> = {
  'wait-for-apple': waitForApple,
  'check-apple-status': checkAppleStatus,
  'check-icloud-space': checkIcloudSpace,
  'check-device-space': checkDeviceSpace,
  'check-computer-space': checkComputerSpace,
  'free-icloud-space': freeIcloudSpace,
  'leave-apps-out': leaveAppsOut,
  'delete-old-device-backups': deleteOldDeviceBackups,
  'change-storage-plan': changeStoragePlan,
  'temporary-icloud-storage': temporaryIcloudStorage,
  'free-device-space': freeDeviceSpace,
  'connect-wifi-and-power': connectWifiAndPower,
  'leave-on-charge-overnight': leaveOnChargeOvernight,
  'try-another-wifi': tryAnotherWifi,
  'turn-off-filter': turnOffFilter,
  'check-backup-switch': checkBackupSwitch,
  'toggle-backup-switch': toggleBackupSwitch,
  'back-up-now': backUpNow,
  'restart-device': restartDevice,
  'restart-both': restartBoth,
  'reconnect-cable': reconnectCable,
  'unlock-and-trust': unlockAndTrust,
  'reset-trust': resetTrust,
  'update-ios': updateIos,
  'update-computer-software': updateComputerSoftware,
  'back-up-to-computer': backUpToComputer,
  'free-computer-space': freeComputerSpace,
  'set-old-backup-aside': setOldBackupAside,
  'repair-folder-access': repairFolderAccess,
  'pause-security-software': pauseSecuritySoftware,
  'restart-device-service': restartDeviceService,
  'confirm-account': confirmAccount,
  'verify-account-email': verifyAccountEmail,
  'sign-out-and-in': signOutAndIn,
  'finish-restore': finishRestore,
  'finish-setup': finishSetup,
  'find-backup-password': findBackupPassword,
  'start-new-encrypted-backup': startNewEncryptedBackup,
  'remove-sideloaded-app': removeSideloadedApp,
  'rename-odd-file': renameOddFile,
  'ask-administrator': askAdministrator,
  'delete-app-downloads': deleteAppDownloads,
  'turn-off-low-power-mode': turnOffLowPowerMode,
  'free-purgeable-space': freePurgeableSpace,
  'check-recovery-method': checkRecoveryMethod,
  'let-it-cool-down': letItCoolDown,
  'update-apps': updateApps,
  'try-other-backup': tryOtherBackup,
  'update-before-restore': updateBeforeRestore,
  'turn-off-find-my': turnOffFindMy,
  'unblock-apple-servers': unblockAppleServers,
  'reset-network-settings': resetNetworkSettings,
  'reset-all-settings': resetAllSettings,
  'contact-apple-support': contactAppleSupport,
};
