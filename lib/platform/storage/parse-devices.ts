import { COMPUTERS, DEVICE_KINDS } from '../../knowledge/systems';
import { fields, list, moments, oneOf } from '../../knowledge/values';
import { FIRST_DEVICE, LONGEST_DEVICE_NAME } from '../../state/devices';
import type { OwnDevice, Settings } from '../../state/records';
import type { Parsed } from './item';

const OLDEST_IOS = 5;
const NEWEST_IOS = 99;
const LONGEST_ID = 64;
/** More than anybody adds: two browsers' lists may have been joined. */
const MOST_STORED = 100;

/** Whether this is a major version of iOS or iPadOS. */
export function isIos(raw: unknown): raw is number {
  return typeof raw === 'number' && Number.isInteger(raw) && raw >= OLDEST_IOS && raw <= NEWEST_IOS;
}

function parseDevice(raw: unknown): Parsed<OwnDevice> | null {
  const stored = fields(raw);
  const { id, name, ios } = stored ?? {};
  if (typeof id !== 'string' || id === '' || id.length > LONGEST_ID) return null;
  const kind = oneOf(DEVICE_KINDS, stored?.kind);
  const isName = typeof name === 'string' && name.length <= LONGEST_DEVICE_NAME;
  const knowsIos = ios === null || isIos(ios);
  const value = {
    id,
    name: isName ? name : '',
    kind: kind ?? FIRST_DEVICE.kind,
    ...(knowsIos && { ios }),
    ...moments(stored, DATES),
  };
  const isWhole = isName && kind !== null && (knowsIos || ios === undefined);
  return { value, damaged: !isWhole || DATES.some((name) => stored?.[name] !== value[name]) };
}

const DATES = ['lastGood', 'earlierGood', 'reminder'] as const;

/** Reads stored devices; a bad one costs only itself, and there is always one. */
export function parseDevices(raw: unknown): Parsed<readonly OwnDevice[]> {
  const read = list(raw).slice(0, MOST_STORED).map(parseDevice);
  const byId = new Map(read.flatMap((one) => (one === null ? [] : [[one.value.id, one.value]])));
  const damaged = byId.size < list(raw).length || read.some((one) => one?.damaged);
  return byId.size === 0 ? { value: [FIRST_DEVICE], damaged: true } : { value: [...byId.values()], damaged };
}

/** Reads which program shows backups on the computer; absent until somebody asked. */
export function parseComputer(raw: unknown): Parsed<Pick<Settings, 'computer'>> {
  const computer = raw === null ? null : oneOf(COMPUTERS, raw);
  if (computer === null && raw !== null) return { value: {}, damaged: raw !== undefined };
  return { value: { computer }, damaged: false };
}

/** Turns settings of version 1, which knew one device without a name, into those of version 2. */
export function severalDevices(data: unknown): unknown {
  const { device, ...rest } = fields(data) ?? {};
  const known = fields(device);
  if (known === null) return fields(data) && rest;
  const { ios, computer } = known;
  return {
    ...rest,
    devices: [{ ...FIRST_DEVICE, ...(ios !== undefined && { ios }) }],
    current: FIRST_DEVICE.id,
    ...(computer !== undefined && { computer }),
  };
}
