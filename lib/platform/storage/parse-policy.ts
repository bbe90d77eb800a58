import { fields } from '../../knowledge/values';
import { CHECK_EVERY, NO_POLICY, POLICY_FIELDS, type Policy } from '../../state/policy';
import { displayName } from '../../status/display-name';
import { cleanName, serviceKey, watchEntries } from '../../status/service-key';
import { parseWatch } from './parse-settings';

/** So many names of bad values are told, each so long at most; a file of thousands is no policy. */
const MOST_TOLD = 10;
const LONGEST_TOLD = 40;

interface Read {
  readonly part: Omit<Policy, 'bad'>;
  readonly isWhole: boolean;
}
const NOTHING: Read = { part: {}, isWhole: false };

/** The name as the settings page lists it, so that its box there is ticked. */
function spelled(name: string): string {
  const key = serviceKey(name);
  const known = displayName(key);
  return known === key ? cleanName(name) : known;
}

function readWatch(raw: unknown): Read {
  if (!Array.isArray(raw)) return NOTHING;
  // One by one, so that a name that cannot be read costs no other.
  const names = raw.flatMap((name) => parseWatch([name]) ?? []).filter((name) => serviceKey(name) !== '');
  const watch = parseWatch(watchEntries(names.map(spelled)).map(({ name }) => name));
  if (watch === null || (names.length === 0 && raw.length > 0)) return NOTHING;
  return { part: { watch }, isWhole: names.length === raw.length };
}

function readMinutes(raw: unknown): Read {
  const { least, most } = CHECK_EVERY;
  if (typeof raw !== 'number' || !(raw >= least && raw <= most)) return NOTHING;
  return { part: { checkEveryMinutes: raw }, isWhole: true };
}

function readNotices(raw: unknown): Read {
  return typeof raw === 'boolean' ? { part: { notices: raw }, isWhole: true } : NOTHING;
}

const READERS = { watch: readWatch, checkEveryMinutes: readMinutes, notices: readNotices };

/**
 * Reads what the browser hands over of an organisation's policy. A value that cannot be read, or lies out of bounds, is
 * left out and named; it costs no other.
 * @param raw anything
 */
export function parsePolicy(raw: unknown): Policy {
  const stored = fields(raw);
  if (stored === null) return NO_POLICY;
  const present = POLICY_FIELDS.filter((name) => stored[name] !== undefined);
  const read = present.map((name) => ({ name, ...READERS[name](stored[name]) }));
  const unread: string[] = read.filter(({ isWhole }) => !isWhole).map(({ name }) => name);
  const strange = Object.keys(stored).filter((name) => !POLICY_FIELDS.some((known) => known === name));
  const bad = [...unread, ...strange].slice(0, MOST_TOLD).map((name) => name.slice(0, LONGEST_TOLD));
  return Object.assign({ bad }, ...read.map(({ part }) => part));
}
