import { serviceKey } from './service-key';
import { ALL_SERVICES } from './services-list';

const NAMES: ReadonlyMap<string, string> = new Map(ALL_SERVICES.map((name) => [serviceKey(name), name]));

/**
 * @param key a service key
 * @returns the name as Apple spells it today, or the key itself for a service not in the list
 */
export function displayName(key: string): string {
  return NAMES.get(key) ?? key;
}
