import { serviceKey } from '../status/service-key';
import { DEFAULT_WATCH } from '../status/service-names';
import { ALL_SERVICES } from '../status/services-list';

/**
 * Every service that can be watched: those that backups need first, then what else is watched, then the rest.
 * @param watch names as the settings hold them; one that Apple no longer lists stays, so that it can be unticked
 */
export function inOrder(watch: readonly string[]): readonly string[] {
  return [
    ...new Set([...DEFAULT_WATCH, ...watch.filter((name) => !ALL_SERVICES.includes(name)), ...ALL_SERVICES]),
  ];
}

/**
 * Services that a search finds; case and today's or earlier names make no difference.
 * @param search what was typed, '' for all
 */
export function found(names: readonly string[], search: string): readonly string[] {
  const key = serviceKey(search);
  return names.filter(
    (name) => name.toLowerCase().includes(search.trim().toLowerCase()) || serviceKey(name) === key,
  );
}

/**
 * Adds a name to a watch list, or takes it out.
 * @param watch the list as it stands
 */
export function toggled(watch: readonly string[], name: string): readonly string[] {
  return watch.includes(name) ? watch.filter((one) => one !== name) : [...watch, name];
}
