import type { ErrorId } from '../ids';
import type { BackupError } from '../types';
import { computerAccessDenied } from './computer-access-denied';
import { computerBackupCorrupt } from './computer-backup-corrupt';
import { computerBackupWontStart } from './computer-backup-wont-start';
import { computerCannotSave } from './computer-cannot-save';
import { computerConnect0xe8 } from './computer-connect-0xe8';
import { computerDeviceLocked } from './computer-device-locked';
import { computerDisconnected } from './computer-disconnected';
import { computerEncryptionForcedMdm } from './computer-encryption-forced-mdm';
import { computerErrorOccurred } from './computer-error-occurred';
import { computerNoFreeSpace } from './computer-no-free-space';
import { computerPasswordNotSet } from './computer-password-not-set';
import { computerSessionNotStarted } from './computer-session-not-started';
import { icloudAccountUnreachable } from './icloud-account-unreachable';
import { icloudAdp } from './icloud-adp';
import { icloudAppBackupNotSupported } from './icloud-app-backup-not-supported';
import { icloudBackupFailed } from './icloud-backup-failed';
import { icloudBackupLockedByOther } from './icloud-backup-locked-by-other';
import { icloudBackupNowGreyed } from './icloud-backup-now-greyed';
import { icloudBackupOff } from './icloud-backup-off';
import { icloudBackupOverdue } from './icloud-backup-overdue';
import { icloudCannotDeleteBackup } from './icloud-cannot-delete-backup';
import { icloudCannotTurnOffBackup } from './icloud-cannot-turn-off-backup';
import { icloudDeviceBeingRestored } from './icloud-device-being-restored';
import { icloudDeviceNoSpace } from './icloud-device-no-space';
import { icloudEmailUnverified } from './icloud-email-unverified';
import { icloudEnableNoInternet } from './icloud-enable-no-internet';
import { icloudEnableProblem } from './icloud-enable-problem';
import { icloudFilesUnavailable } from './icloud-files-unavailable';
import { icloudLastBackupIncomplete } from './icloud-last-backup-incomplete';
import { icloudManagedRestriction } from './icloud-managed-restriction';
import { icloudNeverBackedUp } from './icloud-never-backed-up';
import { icloudNewIphoneBackup } from './icloud-new-iphone-backup';
import { icloudNewerVersion } from './icloud-newer-version';
import { icloudOldIosUnsupported } from './icloud-old-ios-unsupported';
import { icloudPoorNetwork } from './icloud-poor-network';
import { icloudServiceOutage } from './icloud-service-outage';
import { icloudStorageDetailsUnavailable } from './icloud-storage-details-unavailable';
import { icloudStorageFull } from './icloud-storage-full';
import { icloudStuck } from './icloud-stuck';
import { icloudTurningOnStuck } from './icloud-turning-on-stuck';
import { icloudUploadAndBackupFailed } from './icloud-upload-and-backup-failed';
import { icloudVerifyPassword } from './icloud-verify-password';
import { icloudWifiRequired } from './icloud-wifi-required';
import { mbDeviceIoError } from './mb-device-io-error';
import { mbExistingBackupUnreadable } from './mb-existing-backup-unreadable';
import { mbRestoreFailed } from './mb-restore-failed';
import { mbSetupNotFinished } from './mb-setup-not-finished';
import { mbSnapshotFailed } from './mb-snapshot-failed';
import { mbUploadFilesFailed } from './mb-upload-files-failed';
import { restoreBackupCorrupt } from './restore-backup-corrupt';
import { restoreCannotRestore } from './restore-cannot-restore';
import { restoreDisconnected } from './restore-disconnected';
import { restoreErrorOccurred } from './restore-error-occurred';
import { restoreFindMyOn } from './restore-find-my-on';
import { restoreFirmwareServer } from './restore-firmware-server';
import { restoreFirmwareUnknownError } from './restore-firmware-unknown-error';
import { restoreFirmwareUsbComm } from './restore-firmware-usb-comm';
import { restoreIcloudFailed } from './restore-icloud-failed';
import { restoreIncomplete } from './restore-incomplete';
import { restoreNewerVersionRequired } from './restore-newer-version-required';
import { restoreNotEnoughSpace } from './restore-not-enough-space';
import { restorePasswordIncorrect } from './restore-password-incorrect';
import { restorePaused } from './restore-paused';
import { restoreStuck } from './restore-stuck';

/** What is known of each error, by id. */
export const ERRORS: Record<ErrorId, BackupError> = {
  'icloud-backup-failed': icloudBackupFailed,
  'icloud-storage-full': icloudStorageFull,
  'icloud-last-backup-incomplete': icloudLastBackupIncomplete,
  'icloud-poor-network': icloudPoorNetwork,
  'icloud-newer-version': icloudNewerVersion,
  'icloud-device-no-space': icloudDeviceNoSpace,
  'icloud-files-unavailable': icloudFilesUnavailable,
  'icloud-enable-problem': icloudEnableProblem,
  'icloud-enable-no-internet': icloudEnableNoInternet,
  'icloud-wifi-required': icloudWifiRequired,
  'icloud-backup-now-greyed': icloudBackupNowGreyed,
  'icloud-backup-locked-by-other': icloudBackupLockedByOther,
  'icloud-device-being-restored': icloudDeviceBeingRestored,
  'icloud-backup-overdue': icloudBackupOverdue,
  'icloud-never-backed-up': icloudNeverBackedUp,
  'icloud-account-unreachable': icloudAccountUnreachable,
  'icloud-verify-password': icloudVerifyPassword,
  'icloud-email-unverified': icloudEmailUnverified,
  'icloud-stuck': icloudStuck,
  'icloud-turning-on-stuck': icloudTurningOnStuck,
  'icloud-cannot-delete-backup': icloudCannotDeleteBackup,
  'icloud-cannot-turn-off-backup': icloudCannotTurnOffBackup,
  'icloud-app-backup-not-supported': icloudAppBackupNotSupported,
  'icloud-upload-and-backup-failed': icloudUploadAndBackupFailed,
  'icloud-backup-off': icloudBackupOff,
  'icloud-storage-details-unavailable': icloudStorageDetailsUnavailable,
  'icloud-new-iphone-backup': icloudNewIphoneBackup,
  'icloud-managed-restriction': icloudManagedRestriction,
  'icloud-adp': icloudAdp,
  'icloud-service-outage': icloudServiceOutage,
  'icloud-old-ios-unsupported': icloudOldIosUnsupported,
  'restore-incomplete': restoreIncomplete,
  'restore-icloud-failed': restoreIcloudFailed,
  'restore-paused': restorePaused,
  'restore-stuck': restoreStuck,
  'restore-cannot-restore': restoreCannotRestore,
  'restore-backup-corrupt': restoreBackupCorrupt,
  'restore-password-incorrect': restorePasswordIncorrect,
  'restore-find-my-on': restoreFindMyOn,
  'restore-not-enough-space': restoreNotEnoughSpace,
  'restore-newer-version-required': restoreNewerVersionRequired,
  'restore-disconnected': restoreDisconnected,
  'restore-error-occurred': restoreErrorOccurred,
  'mb-restore-failed': mbRestoreFailed,
  'restore-firmware-usb-comm': restoreFirmwareUsbComm,
  'restore-firmware-server': restoreFirmwareServer,
  'restore-firmware-unknown-error': restoreFirmwareUnknownError,
  'computer-error-occurred': computerErrorOccurred,
  'computer-disconnected': computerDisconnected,
  'computer-backup-corrupt': computerBackupCorrupt,
  'computer-cannot-save': computerCannotSave,
  'computer-session-not-started': computerSessionNotStarted,
  'computer-no-free-space': computerNoFreeSpace,
  'computer-access-denied': computerAccessDenied,
  'computer-password-not-set': computerPasswordNotSet,
  'computer-encryption-forced-mdm': computerEncryptionForcedMdm,
  'computer-device-locked': computerDeviceLocked,
  'computer-backup-wont-start': computerBackupWontStart,
  'computer-connect-0xe8': computerConnect0xe8,
  'mb-existing-backup-unreadable': mbExistingBackupUnreadable,
  'mb-snapshot-failed': mbSnapshotFailed,
  'mb-upload-files-failed': mbUploadFilesFailed,
  'mb-device-io-error': mbDeviceIoError,
  'mb-setup-not-finished': mbSetupNotFinished,
};
