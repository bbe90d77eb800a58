import { describe, expect, test } from 'vitest';
import { menuPath, menuPaths } from '../../../lib/diagnosis/paths';
import { FIX_IDS } from '../../../lib/knowledge/ids';
import { MENUS, PATH_KEYS } from '../../../lib/knowledge/menus';

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

  test('a step done by hand has no menu', () => {
    expect(menuPath('reconnect-cable', { ios: 17, computer: 'mac' })).toBeNull();
  });
});

test('helpers see the menus of both kinds of computer, and one menu of a device', () => {
  expect(menuPaths('back-up-to-computer', {})).toEqual(['computer_backup_mac', 'computer_backup_windows']);
  expect(menuPaths('restart-device-service', { computer: 'mac' })).toEqual([]);
  expect(menuPaths('reset-all-settings', { ios: 12 })).toEqual(['reset_all_11']);
});

test('every path is used, and every menu lists the newest version first', () => {
  const menus = FIX_IDS.map((id) => Object.entries(MENUS).find(([fix]) => fix === id)?.[1] ?? []);
  expect(new Set(menus.flat().map((menu) => menu.path))).toEqual(new Set(PATH_KEYS));
  for (const list of menus) {
    const versions = list.map((menu) => menu.from ?? 0);
    expect(versions).toEqual([...versions].sort((a, b) => b - a));
  }
});
