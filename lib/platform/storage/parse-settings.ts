import { fields, list } from '../../knowledge/values';
import { FIRST_DEVICE } from '../../state/devices';
import type { Settings } from '../../state/records';
import { DEFAULT_WATCH } from '../../status/service-names';
import type { Parsed } from './item';
import { parseComputer, parseDevices } from './parse-devices';

/** Bounds of the watch list, so that no message can fill the storage. */
const MOST_SERVICES = 200;
const LONGEST_NAME = 120;

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
  const { value: devices, ...read } = parseDevices(stored.devices);
  const [first = FIRST_DEVICE] = devices;
  const current = devices.find(({ id }) => id === stored.current);
  const computer = parseComputer(stored.computer);
  const watch = parseWatch(stored.watch);
  const notices = typeof stored.notices === 'boolean' ? stored.notices : null;
  return {
    value: {
      devices,
      current: (current ?? first).id,
      ...computer.value,
      watch: watch ?? DEFAULT_WATCH,
      notices: notices ?? false,
    },
    damaged: read.damaged || !current || computer.damaged || watch === null || notices === null,
  };
}
