import type { ErrorId } from './ids';

/**
 * `known`: a source says what it means. `ambiguous`: it has a meaning in general, or several, and only hints at the
 * error. A code that is not here is unknown: no source for it was found, so nothing is said about it.
 */
export interface CodeMeaning {
  readonly certainty: 'known' | 'ambiguous';
  /** Likeliest first. */
  readonly errors: readonly ErrorId[];
  readonly source: string;
}

const known = (source: string, ...errors: ErrorId[]): CodeMeaning => ({ certainty: 'known', errors, source });
const ambiguous = (source: string, ...errors: ErrorId[]): CodeMeaning => ({
  certainty: 'ambiguous',
  errors,
  source,
});
const issue = (number: number) => `github.com/libimobiledevice/libimobiledevice/issues/${number}`;

/** Device log codes, printed as `MBErrorDomain/N`. */
export const MB_CODES: Readonly<Record<number, CodeMeaning>> = {
  1: ambiguous(issue(12), 'computer-device-locked'),
  3: known(issue(1257), 'mb-snapshot-failed'),
  4: ambiguous(issue(1224), 'mb-existing-backup-unreadable'),
  11: ambiguous(issue(1582), 'mb-existing-backup-unreadable'),
  22: known('github.com/straight-tamago/misaka26/issues/33', 'computer-encryption-forced-mdm'),
  100: known(issue(1222), 'mb-device-io-error'),
  102: known('discussions.apple.com/thread/4447937', 'mb-restore-failed'),
  103: known(issue(153), 'mb-existing-backup-unreadable'),
  104: ambiguous(issue(1361), 'mb-upload-files-failed', 'computer-device-locked'),
  105: known(issue(1384), 'computer-no-free-space'),
  205: known(issue(1582), 'mb-existing-backup-unreadable'),
  207: known(issue(1155), 'restore-password-incorrect'),
  208: known(issue(1380), 'computer-device-locked'),
  211: known('github.com/2bf/remove-mdm/issues/3', 'restore-find-my-on'),
  212: known(issue(187), 'mb-setup-not-finished'),
};

const IN_RESTORE = 'inferred: the same agent logs it while a backup is put onto a device';

/** Log codes that mean another thing where a backup is being put onto a device. */
export const MB_RESTORE_CODES: Readonly<Record<number, CodeMeaning>> = {
  100: ambiguous(IN_RESTORE, 'mb-restore-failed'),
  103: ambiguous(IN_RESTORE, 'mb-restore-failed'),
  105: known('github.com/doronz88/pymobiledevice3/pull/1886', 'restore-not-enough-space'),
  205: ambiguous(IN_RESTORE, 'mb-restore-failed'),
};
/** What any other code of that agent says: that its work failed. */
export const MB_ANY_BACKUP: CodeMeaning = ambiguous('inferred from the domain', 'computer-error-occurred');
export const MB_ANY_RESTORE: CodeMeaning = ambiguous('inferred from the domain', 'mb-restore-failed');

const MOBILE_DEVICE = 'github.com/ios-control/ios-deploy src/ios-deploy/errors.h, Apple MobileDevice strings';

/** Low byte(s) of `0xE80000xx` that say more than "could not connect". */
export const E8_CODES: Readonly<Record<number, CodeMeaning>> = {
  22: known(MOBILE_DEVICE, 'computer-device-locked'),
  26: known(MOBILE_DEVICE, 'computer-device-locked'),
  107: known(MOBILE_DEVICE, 'computer-disconnected'),
  132: known(MOBILE_DEVICE, 'computer-disconnected'),
};
/** Named low bytes of `0xE80000xx`, all of the link between computer and device. */
export const E8_CONNECT: readonly number[] = [
  0x01, 0x04, 0x05, 0x0b, 0x0c, 0x12, 0x13, 0x15, 0x1c, 0x25, 0x2d, 0x2e, 0x32, 0x5b, 0x65, 0x95, 0x96, 0x99,
  0x9a, 0xc0,
];
export const E8_CONNECT_MEANING: CodeMeaning = known(MOBILE_DEVICE, 'computer-connect-0xe8');
/** Any other `0xE80000xx`, also one that was typed wrong: of the same link, it is not known what. */
export const E8_ANY: CodeMeaning = ambiguous('inferred from the range', 'computer-connect-0xe8');

const MAC_ERRORS = 'Mac OS result codes (MacErrors.h); that iTunes means the same is inferred';

/** Classic Mac OS numbers, printed as `-54`: a general meaning only. */
export const CLASSIC_CODES: Readonly<Record<number, CodeMeaning>> = {
  34: ambiguous(MAC_ERRORS, 'computer-no-free-space'),
  36: ambiguous(MAC_ERRORS, 'computer-error-occurred'),
  39: ambiguous(MAC_ERRORS, 'computer-error-occurred'),
  42: ambiguous('github.com/cormiertyshawn895/Retroactive/issues/7', 'computer-error-occurred'),
  43: ambiguous(MAC_ERRORS, 'computer-error-occurred'),
  45: ambiguous(MAC_ERRORS, 'computer-access-denied'),
  48: ambiguous(MAC_ERRORS, 'computer-error-occurred'),
  50: ambiguous(MAC_ERRORS, 'computer-error-occurred'),
  54: ambiguous(MAC_ERRORS, 'computer-access-denied'),
};

const FIRMWARE = 'support.apple.com/108308, support.apple.com/109057';

/** Numbers of a firmware update or restore, not of a backup. */
export const FIRMWARE_CODES: Readonly<Record<number, CodeMeaning>> = {
  9: known(FIRMWARE, 'restore-firmware-usb-comm'),
  14: ambiguous(FIRMWARE, 'restore-firmware-unknown-error', 'restore-firmware-usb-comm'),
  53: known(FIRMWARE, 'restore-firmware-unknown-error'),
  1013: known('macworld.com/article/1158633/ios_fail_update.html', 'restore-firmware-server'),
  1109: known(FIRMWARE, 'restore-firmware-server'),
  1602: known(FIRMWARE, 'restore-firmware-usb-comm'),
  3104: known(FIRMWARE, 'restore-firmware-server'),
  3194: known(FIRMWARE, 'restore-firmware-server'),
  4005: known(FIRMWARE, 'restore-firmware-usb-comm'),
  4013: known(FIRMWARE, 'restore-firmware-usb-comm'),
  4014: known(FIRMWARE, 'restore-firmware-usb-comm'),
};
