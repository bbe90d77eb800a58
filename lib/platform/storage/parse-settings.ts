import { fields, moment } from '../../knowledge/values';
import { FIRST_DEVICE } from '../../state/devices';
import type { Settings } from '../../state/records';
import { DEFAULT_WATCH } from '../../status/service-names';
import type { Parsed } from './item';
import { parseComputer, parseDevices } from './parse-devices';

/** Bounds of the watch list, so that no message can fill the storage. */
export const MOST_SERVICES = 200;
export const LONGEST_NAME = 120;

function isName(raw: unknown): raw is string {
  return typeof raw === 'string' && raw.length <= LONGEST_NAME;
}

/**
 * Reads the names of watched services.
 * @param raw anything
 * @returns null where it is no list of names, or a list beyond any use
 */
export function parseWatch(raw: unknown): readonly string[] | null {
  return Array.isArray(raw) && raw.length <= MOST_SERVICES && [...raw].every(isName) ? raw : null;
}

/** Settings that are absent until somebody made them. */
type Later = Pick<Settings, 'watchDeveloper' | 'muted' | 'snoozedUntil'>;

function parseLater(stored: Record<string, unknown>): Parsed<Later> {
  const read = {
    watchDeveloper: parseWatch(stored.watchDeveloper),
    muted: parseWatch(stored.muted),
    snoozedUntil: moment(stored.snoozedUntil),
  };
  const entries = Object.entries(read);
  return {
    value: Object.fromEntries(entries.filter(([, value]) => value !== null)) as Later, // what is null was left out
    damaged: entries.some(([name, value]) => value === null && name in stored),
  };
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
  const later = parseLater(stored);
  const notices = typeof stored.notices === 'boolean' ? stored.notices : null;
  return {
    value: {
      devices,
      current: (current ?? first).id,
      ...computer.value,
      watch: watch ?? DEFAULT_WATCH,
      notices: notices ?? false,
      ...later.value,
    },
    damaged:
      read.damaged || !current || computer.damaged || watch === null || notices === null || later.damaged,
  };
}
