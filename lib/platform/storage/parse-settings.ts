import type { Device } from '../../diagnosis/types';
import { fields, list } from '../../knowledge/values';
import type { Settings } from '../../state/records';
import { DEFAULT_WATCH } from '../../status/service-names';
import type { Parsed } from './item';

const OLDEST_IOS = 5;
const NEWEST_IOS = 99;
/** Bounds of the watch list, so that no message can fill the storage. */
const MOST_SERVICES = 200;
const LONGEST_NAME = 120;

/**
 * Reads the versions that choose menu paths; a part that is absent is not known.
 * @param raw anything
 * @returns null where it is no object or a part is not what it should be
 */
export function parseDevice(raw: unknown): Device | null {
  const { ios, computer } = fields(raw) ?? { ios: null };
  const isIos = typeof ios === 'number' && Number.isInteger(ios) && ios >= OLDEST_IOS && ios <= NEWEST_IOS;
  const isComputer = computer === 'mac' || computer === 'windows';
  if ((ios !== undefined && !isIos) || (computer !== undefined && !isComputer)) return null;
  return { ...(isIos && { ios }), ...(isComputer && { computer }) };
}

/**
 * Reads the names of watched services.
 * @param raw anything
 * @returns null where it is no list of names, or a list beyond any use
 */
export function parseWatch(raw: unknown): readonly string[] | null {
  const names = list(raw).filter((name) => typeof name === 'string' && name.length <= LONGEST_NAME);
  const isWhole = Array.isArray(raw) && names.length === raw.length && names.length <= MOST_SERVICES;
  return isWhole ? names.map(String) : null;
}

/**
 * Reads stored settings: each setting by itself, a bad one falls back alone.
 * @param raw anything
 * @returns null where it is no object at all
 */
export function parseSettings(raw: unknown): Parsed<Settings> | null {
  const stored = fields(raw);
  if (stored === null) return null;
  const device = parseDevice(stored.device);
  const watch = parseWatch(stored.watch);
  const notices = typeof stored.notices === 'boolean' ? stored.notices : null;
  return {
    value: { device: device ?? {}, watch: watch ?? DEFAULT_WATCH, notices: notices ?? false },
    damaged: device === null || watch === null || notices === null,
  };
}
