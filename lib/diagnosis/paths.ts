import type { FixId } from '../knowledge/ids';
import { MENUS, type Menu, type PathKey } from '../knowledge/menus';
import type { Device } from './types';

const ALL: Readonly<Partial<Record<FixId, readonly Menu[]>>> = MENUS;

/**
 * Where a step is found on the person's own device.
 * @param device system versions; without an iOS version the newest path is taken
 * @returns a locale key below `path.`, or null where the step has no menu, the version is older than the oldest path known,
 * or the step is on a computer whose kind is not known
 */
export function menuPath(fix: FixId, device: Device): PathKey | null {
  return (ALL[fix] ?? []).find((menu) => fits(menu, device))?.path ?? null;
}

/**
 * Every menu that a person may have, for those who help others: one for the iOS version, or one for each kind of computer.
 * @param device as for menuPath; an unknown kind of computer gives all of them
 */
export function menuPaths(fix: FixId, device: Device): readonly PathKey[] {
  const here = menuPath(fix, device);
  if (here !== null) return [here];
  const computers = (ALL[fix] ?? []).filter((menu) => menu.system !== 'ios');
  return device.computer === undefined ? computers.map((menu) => menu.path) : [];
}

function fits(menu: Menu, device: Device): boolean {
  if (menu.system !== 'ios') return menu.system === device.computer;
  return device.ios === undefined || menu.from === undefined || menu.from <= device.ios;
}
