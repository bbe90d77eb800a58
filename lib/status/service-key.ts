import { todaysKey } from './service-aliases';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function decodeEntity(whole: string, body: string): string {
  if (!body.startsWith('#')) return ENTITIES[body.toLowerCase()] ?? whole;
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

const ENTITY = /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi;
/** The one that names have, decoded without a call for each. */
const NOT_AMP = /&(?!amp;)[#a-zA-Z]/;
/** All that is not one plain blank already. */
const BLANKS = /\s\s+|[^\S ]/g;

function decoded(name: string): string {
  if (!name.includes('&')) return name;
  return NOT_AMP.test(name) ? name.replace(ENTITY, decodeEntity) : name.replaceAll('&amp;', '&');
}

/** Nearly every posted name is clean already; this spares it two replacements. */
const UNCLEAN = /&[#a-z]|^\s|\s$|\s\s|[^\S ]/i;

/**
 * A posted name as a person should read it.
 * @param name any text
 * @returns the text with HTML entities decoded, blanks collapsed and trimmed
 */
export function cleanName(name: string): string {
  if (!UNCLEAN.test(name)) return name;
  return decoded(name).trim().replace(BLANKS, ' ');
}

/**
 * The key by which services are compared: the feed has no ids, and spacing and names change over the years.
 * @param name a name as posted, as watched, or already a key
 * @returns the clean name in lower case, renamed services under today's name; '' for a blank name
 */
export function serviceKey(name: string): string {
  return todaysKey(cleanName(name).toLowerCase());
}

export interface WatchEntry {
  /** As the settings spell it. */
  readonly name: string;
  readonly key: string;
}

/**
 * @param watch names as the settings hold them
 * @returns each service once, with its key, blank names left out
 */
export function watchEntries(watch: readonly string[]): WatchEntry[] {
  const byKey = new Map<string, WatchEntry>();
  for (const spelled of watch) {
    const name = cleanName(spelled);
    const key = serviceKey(name);
    if (key !== '' && !byKey.has(key)) byKey.set(key, { name, key });
  }
  return [...byKey.values()];
}
