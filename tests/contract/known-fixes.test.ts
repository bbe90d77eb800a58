import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { plan } from '../../lib/diagnosis/plan';
import { FIXES } from '../../lib/knowledge/fixes/index';
import { ERROR_IDS, FIX_IDS, type FixId } from '../../lib/knowledge/ids';

/**
 * Every fix that the sources of this project name, and the step that stands for it. Restoring in recovery or DFU mode is
 * missing on purpose: it erases the device, and is not for a checklist to offer.
 */
const KNOWN: Readonly<Record<string, FixId>> = {
  'compare free iCloud space with the next backup size': 'check-icloud-space',
  'free iCloud space': 'free-icloud-space',
  'a larger iCloud+ plan': 'change-storage-plan',
  'Wi-Fi, power, screen locked': 'connect-wifi-and-power',
  "Apple's system status": 'check-apple-status',
  'restart the device': 'restart-device',
  'an encrypted backup to a computer': 'back-up-to-computer',
  'another Wi-Fi network': 'try-another-wifi',
  'update iOS or iPadOS': 'update-ios',
  'reset network settings': 'reset-network-settings',
  'sign out and in': 'sign-out-and-in',
  'reset all settings': 'reset-all-settings',
  'Apple Support': 'contact-apple-support',
  'delete backups of old devices': 'delete-old-device-backups',
  'leave large apps out': 'leave-apps-out',
  'temporary storage for a new iPhone': 'temporary-icloud-storage',
  'update before a restore': 'update-before-restore',
  'free space on the device': 'free-device-space',
  'unlock, passcode, Trust': 'unlock-and-trust',
  'iCloud Backup off and on': 'toggle-backup-switch',
  'ask who manages the device': 'ask-administrator',
  'let a running restore finish': 'finish-restore',
  'iCloud Backup is on': 'check-backup-switch',
  'sign in with the current password, accept terms': 'confirm-account',
  'verify the email address': 'verify-account-email',
  'a day on power and Wi-Fi': 'leave-on-charge-overnight',
  'update the app': 'update-apps',
  'recovery method for Advanced Data Protection': 'check-recovery-method',
  'an older backup or the other kind': 'try-other-backup',
  'let the device cool down': 'let-it-cool-down',
  'update the computer': 'update-computer-software',
  'another cable and port': 'reconnect-cable',
  'pause security software': 'pause-security-software',
  'find the backup password': 'find-backup-password',
  'a new encrypted backup': 'start-new-encrypted-backup',
  'turn off Find My': 'turn-off-find-my',
  'restart device and computer': 'restart-both',
  "unblock Apple's servers": 'unblock-apple-servers',
  'free space on the computer': 'free-computer-space',
  'set the old backup aside': 'set-old-backup-aside',
  'the file that breaks the backup': 'rename-odd-file',
  'reset the trust record': 'reset-trust',
  'access to the backup folder': 'repair-folder-access',
  "restart Apple's service on the computer": 'restart-device-service',
  'finish the setup assistant': 'finish-setup',
  'a DNS filter, VPN or profile': 'turn-off-filter',
  "one app's downloads": 'delete-app-downloads',
  'sideloaded and test apps': 'remove-sideloaded-app',
  'purgeable space on a Mac': 'free-purgeable-space',
  'Low Power Mode': 'turn-off-low-power-mode',
};

const words = parse(readFileSync('locales/en.yml', 'utf8'));
const FRESH = { incident: false, answers: {}, outcomes: [] };

test.each(Object.entries(KNOWN))('%s is a step', (_said, fix) => {
  expect(FIXES).toHaveProperty(fix);
});

test.each(FIX_IDS)('%s neither erases a device nor sends anybody to a phone number', (fix) => {
  const said = Object.values<string>(words.fix[fix.replaceAll('-', '_')]).join(' ');
  expect(said).not.toMatch(/erase all|factory|recovery mode|\bDFU\b|\d{3}[-. ]\d{3,4}|\bcall\b/i);
});

test.each(ERROR_IDS)('%s ends with the hand-over, and deletes nothing before a copy', (error) => {
  const { steps } = plan({ error, ...FRESH });
  expect(steps.at(-1)?.fix).toBe('contact-apple-support');
  const risky = steps.findIndex(({ risk }) => risk === 'can-lose-data');
  const copy = steps.findIndex(({ fix }) =>
    ['back-up-to-computer', 'back-up-now', 'set-old-backup-aside'].includes(fix),
  );
  if (risky >= 0) expect(copy).toBeLessThan(risky);
  if (risky >= 0) expect(copy).toBeGreaterThanOrEqual(0);
});
