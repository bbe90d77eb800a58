import type { FixId } from '../knowledge/ids';
import { MENUS, type Menu, type PathKey } from '../knowledge/menus';
import { IOS_VERSIONS } from '../knowledge/systems';
import type { Device } from './types';

const ALL: Readonly<Partial<Record<FixId, readonly Menu[]>>> = MENUS;

/**
 * Where a step is found on the person's own device.
 * @param device kind and versions; without an iOS version the newest path is taken
 * @returns a locale key below `path.`, or null where the step has no menu, the version is older than the oldest path known,
 * or the step is on a computer whose kind is not known
 */
export function menuPath(fix: FixId, device: Device): PathKey | null {
  return (ALL[fix] ?? []).find((menu) => fits(menu, device))?.path ?? null;
}

/**
 * Every menu that a person is likely to have, for those who help others: one for the iOS version, or one for each kind of
 * computer.
 * @param device as for menuPath; an unknown computer gives those of today's programs on Mac and Windows
 */
export function menuPaths(fix: FixId, device: Device): readonly PathKey[] {
  const here = menuPath(fix, device);
  if (here !== null) return [here];
  const newest = (ALL[fix] ?? []).filter(({ system }) => system === 'mac' || system === 'windows');
  return device.computer == null ? newest.map((menu) => menu.path) : [];
}

/**
 * What nobody has asked the person yet though this step's menu depends on it.
 * @param device as for menuPath; null in it is an answer too
 */
export function unasked(fix: FixId, device: Device): 'ios' | 'computer' | null {
  const menus = ALL[fix] ?? [];
  if (device.computer === undefined && menus.some(({ system }) => system !== 'ios')) return 'computer';
  const [oldest = 0] = IOS_VERSIONS.slice(-1);
  return device.ios === undefined && menus.some(({ from = 0 }) => from > oldest) ? 'ios' : null;
}

function fits(menu: Menu, device: Device): boolean {
  if (menu.system !== 'ios') return menu.system === device.computer;
  if (menu.kind !== undefined && menu.kind !== device.kind) return false;
  return device.ios == null || menu.from === undefined || menu.from <= device.ios;
}
