import { describe, expect, test } from 'vitest';
import { menuPath, menuPaths, unasked } from '../../../lib/diagnosis/paths';
import { FIX_IDS } from '../../../lib/knowledge/ids';
import { MENUS, PATH_KEYS } from '../../../lib/knowledge/menus';
import { COMPUTERS, DEVICE_KINDS, IOS_VERSIONS } from '../../../lib/knowledge/systems';

describe('the menu of the person', () => {
  test.each([
    [26, 'icloud_storage_18'],
    [18, 'icloud_storage_18'],
    [17, 'icloud_storage_17'],
    [16, 'icloud_storage_11'],
    [12, 'icloud_storage_11'],
    [10, null],
  ] as const)('iOS %i: iCloud storage is at %s', (ios, path) => {
    expect(menuPath('check-icloud-space', { ios })).toBe(path);
  });

  test('Reset moved with iOS 15', () => {
    expect(menuPath('reset-network-settings', { ios: 14 })).toBe('reset_network_11');
    expect(menuPath('reset-network-settings', { ios: 15 })).toBe('reset_network_15');
  });

  test('without a version the newest path is taken', () => {
    expect(menuPath('change-storage-plan', {})).toBe('change_plan_18');
    expect(menuPath('change-storage-plan', { computer: 'windows' })).toBe('change_plan_18');
  });

  test('a step on the computer needs the kind of computer', () => {
    expect(menuPath('set-old-backup-aside', { computer: 'mac' })).toBe('backup_folder_mac');
    expect(menuPath('set-old-backup-aside', { computer: 'windows' })).toBe('backup_folder_windows');
    expect(menuPath('set-old-backup-aside', { ios: 17 })).toBeNull();
    expect(menuPath('restart-device-service', { computer: 'mac' })).toBeNull();
  });

  test.each([
    ['mac', 'computer_backup_mac', 'backup_folder_mac'],
    ['mac-itunes', 'computer_backup_itunes', 'backup_folder_mac_itunes'],
    ['windows', 'computer_backup_windows', 'backup_folder_windows'],
    ['windows-itunes', 'computer_backup_itunes', 'backup_folder_windows_itunes'],
  ] as const)('%s has its own program and folder', (computer, program, folder) => {
    expect(menuPath('back-up-to-computer', { computer })).toBe(program);
    expect(menuPath('set-old-backup-aside', { computer })).toBe(folder);
  });

  test('an iPad is named in its own menus', () => {
    expect(menuPath('free-device-space', { kind: 'ipad', ios: 17 })).toBe('device_storage_11_ipad');
    expect(menuPath('free-device-space', { kind: 'iphone', ios: 17 })).toBe('device_storage_11');
    expect(menuPath('turn-off-find-my', { kind: 'ipad', ios: 12 })).toBe('find_my_11_ipad');
    expect(menuPath('reset-all-settings', { kind: 'ipad', ios: 14 })).toBe('reset_all_11');
  });

  test('a step done by hand has no menu', () => {
    expect(menuPath('reconnect-cable', { ios: 17, computer: 'mac' })).toBeNull();
  });
});

test('helpers see the menus of both kinds of computer, and one menu of a device', () => {
  expect(menuPaths('back-up-to-computer', {})).toEqual(['computer_backup_mac', 'computer_backup_windows']);
  expect(menuPaths('restart-device-service', { computer: 'mac' })).toEqual([]);
  expect(menuPaths('reset-all-settings', { ios: 12 })).toEqual(['reset_all_11']);
});

test('every step with a menu has one on every version and computer, but for what came later or is for one kind of computer', () => {
  const later = new Set([
    'temporary-icloud-storage',
    'restart-device-service',
    'find-backup-password',
    'free-purgeable-space',
    'check-recovery-method',
    'update-apps',
  ]);
  const missing = FIX_IDS.filter((fix) => fix in MENUS && !later.has(fix)).filter((fix) =>
    IOS_VERSIONS.some((ios) =>
      DEVICE_KINDS.some((kind) =>
        COMPUTERS.some((computer) => menuPath(fix, { kind, ios, computer }) === null),
      ),
    ),
  );
  expect(missing).toEqual([]);
});

describe('what is still to be asked', () => {
  test('is the version, where menus moved with one that people still have', () => {
    expect(unasked('check-icloud-space', {})).toBe('ios');
    expect(unasked('temporary-icloud-storage', { computer: 'mac' })).toBe('ios');
    expect(unasked('back-up-now', {})).toBeNull();
    expect(unasked('connect-wifi-and-power', {})).toBeNull();
  });

  test('is the computer, where a step is done there', () => {
    expect(unasked('back-up-to-computer', { ios: 17 })).toBe('computer');
    expect(unasked('restart-device-service', {})).toBe('computer');
  });

  test('is nothing once the person has answered, even with "I don’t know", or where a step has no menu', () => {
    expect(unasked('check-icloud-space', { ios: 26 })).toBeNull();
    expect(unasked('check-icloud-space', { ios: null })).toBeNull();
    expect(unasked('back-up-to-computer', { computer: null })).toBeNull();
    expect(unasked('reconnect-cable', {})).toBeNull();
  });

  test('leaves the newest menus to whoever does not know', () => {
    expect(menuPath('check-icloud-space', { ios: null })).toBe('icloud_storage_18');
    expect(menuPaths('back-up-to-computer', { computer: null })).toEqual(
      menuPaths('back-up-to-computer', {}),
    );
  });
});

test('every path is used, and every menu lists the newest version first', () => {
  const menus = FIX_IDS.map((id) => Object.entries(MENUS).find(([fix]) => fix === id)?.[1] ?? []);
  expect(new Set(menus.flat().map((menu) => menu.path))).toEqual(new Set(PATH_KEYS));
  for (const list of menus) {
    const versions = list.map((menu) => menu.from ?? 0);
    expect(versions).toEqual([...versions].sort((a, b) => b - a));
  }
});
