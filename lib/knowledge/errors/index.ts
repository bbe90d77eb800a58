import type { ErrorId } from '../ids';
import type { BackupError } from '../types';
import { computerAccessDenied } from './computer-access-denied';
import { computerBackupCorrupt } from './computer-backup-corrupt';
import { computerCannotSave } from './computer-cannot-save';
import { computerConnect0xe8 } from './computer-connect-0xe8';
import { computerDeviceLocked } from './computer-device-locked';
import { computerDisconnected } from './computer-disconnected';
import { computerErrorOccurred } from './computer-error-occurred';
import { computerNoFreeSpace } from './computer-no-free-space';
import { computerPasswordNotSet } from './computer-password-not-set';
import { computerSessionNotStarted } from './computer-session-not-started';
import { icloudAccountUnreachable } from './icloud-account-unreachable';
import { icloudBackupFailed } from './icloud-backup-failed';
import { icloudBackupNowGreyed } from './icloud-backup-now-greyed';
import { icloudBackupOff } from './icloud-backup-off';
import { icloudBackupOverdue } from './icloud-backup-overdue';
import { icloudDeviceBeingRestored } from './icloud-device-being-restored';
import { icloudDeviceNoSpace } from './icloud-device-no-space';
import { icloudEmailUnverified } from './icloud-email-unverified';
import { icloudEnableProblem } from './icloud-enable-problem';
import { icloudFilesUnavailable } from './icloud-files-unavailable';
import { icloudLastBackupIncomplete } from './icloud-last-backup-incomplete';
import { icloudNeverBackedUp } from './icloud-never-backed-up';
import { icloudPoorNetwork } from './icloud-poor-network';
import { icloudStorageFull } from './icloud-storage-full';
import { icloudStuck } from './icloud-stuck';
import { icloudVerifyPassword } from './icloud-verify-password';
import { icloudWifiRequired } from './icloud-wifi-required';
import { mbExistingBackupUnreadable } from './mb-existing-backup-unreadable';
import { mbSnapshotFailed } from './mb-snapshot-failed';
import { restoreBackupCorrupt } from './restore-backup-corrupt';
import { restoreFirmwareUsbComm } from './restore-firmware-usb-comm';
import { restorePasswordIncorrect } from './restore-password-incorrect';

/** What is known of each error, by id. */
export const ERRORS: Record<ErrorId, BackupError> = {
  'icloud-backup-failed': icloudBackupFailed,
  'icloud-storage-full': icloudStorageFull,
  'icloud-last-backup-incomplete': icloudLastBackupIncomplete,
  'icloud-poor-network': icloudPoorNetwork,
  'icloud-device-no-space': icloudDeviceNoSpace,
  'icloud-files-unavailable': icloudFilesUnavailable,
  'icloud-enable-problem': icloudEnableProblem,
  'icloud-wifi-required': icloudWifiRequired,
  'icloud-backup-now-greyed': icloudBackupNowGreyed,
  'icloud-device-being-restored': icloudDeviceBeingRestored,
  'icloud-backup-overdue': icloudBackupOverdue,
  'icloud-never-backed-up': icloudNeverBackedUp,
  'icloud-account-unreachable': icloudAccountUnreachable,
  'icloud-verify-password': icloudVerifyPassword,
  'icloud-email-unverified': icloudEmailUnverified,
  'icloud-stuck': icloudStuck,
  'icloud-backup-off': icloudBackupOff,
  'computer-error-occurred': computerErrorOccurred,
  'computer-disconnected': computerDisconnected,
  'computer-backup-corrupt': computerBackupCorrupt,
  'computer-cannot-save': computerCannotSave,
  'computer-session-not-started': computerSessionNotStarted,
  'computer-no-free-space': computerNoFreeSpace,
  'computer-access-denied': computerAccessDenied,
  'computer-device-locked': computerDeviceLocked,
  'computer-connect-0xe8': computerConnect0xe8,
  'computer-password-not-set': computerPasswordNotSet,
  'mb-existing-backup-unreadable': mbExistingBackupUnreadable,
  'mb-snapshot-failed': mbSnapshotFailed,
  'restore-password-incorrect': restorePasswordIncorrect,
  'restore-backup-corrupt': restoreBackupCorrupt,
  'restore-firmware-usb-comm': restoreFirmwareUsbComm,
};
