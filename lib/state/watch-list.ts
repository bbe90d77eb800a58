import { DEVELOPER_SERVICES } from '../status/developer-services';
import { otherNames } from '../status/service-aliases';
import { cleanName, serviceKey } from '../status/service-key';
import { DEFAULT_WATCH } from '../status/service-names';
import { ALL_SERVICES } from '../status/services-list';

function alphabetical(names: readonly string[]): readonly string[] {
  return [...names].sort((a, b) => a.localeCompare(b, 'en'));
}

function listed(
  first: readonly string[],
  watch: readonly string[],
  all: readonly string[],
): readonly string[] {
  return [...new Set([...first, ...watch.filter((name) => !isWatched(all, name)), ...all])];
}

/**
 * Every service that can be watched: those that backups need first, then what else is watched, then the rest.
 * @param watch names as the settings hold them; one that Apple no longer lists stays, so that it can be unticked
 * @param added names in Apple's file that this version does not know
 */
export function inOrder(watch: readonly string[], added: readonly string[] = []): readonly string[] {
  return listed(DEFAULT_WATCH, watch, alphabetical([...ALL_SERVICES, ...added]));
}

/**
 * The same of the services for developers.
 * @param watch names as the settings hold them
 * @param added names in Apple's file that this version does not know
 */
export function developerInOrder(watch: readonly string[], added: readonly string[] = []): readonly string[] {
  return listed([], watch, alphabetical([...DEVELOPER_SERVICES, ...added]));
}

/** Whether a service is in a watch list, be it under an earlier name. */
export function isWatched(watch: readonly string[], name: string): boolean {
  const key = serviceKey(name);
  return watch.some((one) => serviceKey(one) === key);
}

/** Whether each word of the search begins a word of the name. */
function beginsWords(name: string, search: string): boolean {
  const words = ` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return search.split(' ').every((word) => words.includes(` ${word}`));
}

/**
 * Services that a search finds, by today's name or one that they had before.
 * @param search what was typed, '' for all: part of a name, or beginnings of its words in any order; case and stray blanks
 *   make no difference
 */
export function found(names: readonly string[], search: string): readonly string[] {
  const typed = cleanName(search).toLowerCase();
  return names.filter((name) =>
    [name.toLowerCase(), ...otherNames(serviceKey(name))].some(
      (one) => one.includes(typed) || beginsWords(one, typed),
    ),
  );
}

/**
 * Adds a name to a watch list, or takes it out under every name that it had.
 * @param watch the list as it stands
 */
export function toggled(watch: readonly string[], name: string): readonly string[] {
  if (!isWatched(watch, name)) return [...watch, name];
  return watch.filter((one) => serviceKey(one) !== serviceKey(name));
}
