import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { plan } from '../../lib/diagnosis/plan';
import { ERRORS } from '../../lib/knowledge/errors/index';
import { FIXES } from '../../lib/knowledge/fixes/index';
import type { CauseId, FixId } from '../../lib/knowledge/ids';

/** R. Poyer, "The iPhone backup failed error" (2023-07-04): the article that this project began with. */
const CAUSES: readonly (readonly [said: string, cause: CauseId])[] = [
  ['insufficient storage on the device', 'device-space-low'],
  ['insufficient storage on the computer', 'computer-disk-full'],
  ['lack of storage in the iCloud account', 'icloud-space-full'],
  ['unstable Wi-Fi or cellular connection', 'network-slow'],
  ['outdated iTunes', 'computer-software-outdated'],
  ['corrupted backup files', 'broken-computer-backup'],
  ["problems with Apple's iCloud service", 'apple-outage'],
  ['the account is not recognised', 'account-session'],
  ['iCloud Backup is switched off', 'backup-switched-off'],
  ['no power or no Wi-Fi', 'conditions-unmet'],
];

const FIXES_OF: readonly (readonly [said: string, fix: FixId, words: RegExp])[] = [
  ['check storage in iCloud', 'check-icloud-space', /2 GB/],
  ['check storage on the phone', 'free-device-space', /./],
  ['check storage on the computer', 'free-computer-space', /./],
  ['restart the device', 'restart-device', /./],
  ['restart iPhone and computer', 'restart-both', /computer/],
  ['disconnect and reconnect', 'reconnect-cable', /cable/i],
  ['update iTunes', 'update-computer-software', /iTunes/],
  ['reset network settings', 'reset-network-settings', /Wi-Fi password/],
  ['delete the corrupted backup', 'set-old-backup-aside', /not delete|aside/i],
  ['iCloud Backup switch', 'check-backup-switch', /./],
  ['power and Wi-Fi', 'connect-wifi-and-power', /charger|power|plug/i],
  ['free up iCloud storage', 'free-icloud-space', /./],
  ['change the storage plan', 'change-storage-plan', /plan/],
  ['back up to a computer instead', 'back-up-to-computer', /computer/],
  ['Back Up Now', 'back-up-now', /Back Up Now/],
  ["Apple's System Status page", 'check-apple-status', /iCloud Backup/],
  ['sign out and in', 'sign-out-and-in', /Sign Out|sign out/i],
  ['reset all settings', 'reset-all-settings', /./],
];

const words = parse(readFileSync('locales/en.yml', 'utf8'));
const said = (fix: FixId): string => Object.values(words.fix[fix.replaceAll('-', '_')]).join(' ');

test.each(CAUSES)('%s is a cause of some error', (_said, cause) => {
  expect(Object.values(ERRORS).some((error) => cause in error.causes)).toBe(true);
});

test.each(FIXES_OF)('%s is a step, says what it should, and is in some plan', (_said, fix, must) => {
  expect(said(fix)).toMatch(must);
  const situation = { incident: false, answers: {}, outcomes: [] };
  const surfaces = ['icloud-backup-failed', 'icloud-device-no-space', 'icloud-account-unreachable'] as const;
  const computer = ['computer-backup-corrupt', 'computer-no-free-space', 'computer-error-occurred'] as const;
  const more = ['icloud-storage-full', 'icloud-last-backup-incomplete', 'icloud-poor-network'] as const;
  const copied = { fix: 'back-up-to-computer', outcome: 'worked' } as const;
  const plans = [...surfaces, ...computer, ...more].flatMap((error) => [
    plan({ error, ...situation }),
    plan({ error, ...situation, outcomes: fix === copied.fix ? [] : [copied] }),
  ]);
  expect(plans.some((checklist) => checklist.steps.some((step) => step.fix === fix))).toBe(true);
});

test('what the article gets wrong is put right', () => {
  const path = (fix: FixId) => FIXES[fix].paths.map((one) => words.path[one.path]).join(' | ');
  expect(path('reset-network-settings')).toContain('Transfer or Reset');
  expect(path('reset-all-settings')).toContain('Transfer or Reset');
  expect(FIXES['reset-network-settings'].risk).toBe('loses-settings');
  expect(FIXES['reset-all-settings'].risk).toBe('loses-settings');
});
