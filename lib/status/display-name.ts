import { DEVELOPER_SERVICES } from './developer-services';
import { serviceKey } from './service-key';
import { ALL_SERVICES } from './services-list';

const NAMES: ReadonlyMap<string, string> = new Map(
  [...DEVELOPER_SERVICES, ...ALL_SERVICES].map((name) => [serviceKey(name), name]),
);

/**
 * @param key a service key
 * @returns the name as Apple spells it today, or the key itself for a service in neither list
 */
export function displayName(key: string): string {
  return NAMES.get(key) ?? key;
}

/**
 * @param key a service key
 * @returns whether one of the lists of services that ship holds it
 */
export function isInLists(key: string): boolean {
  return NAMES.has(key);
}
