/** What is watched unless a person chooses otherwise: iCloud Backup and what fails or is needed together with it. */
export const DEFAULT_WATCH: readonly string[] = [
  'iCloud Backup',
  'Photos',
  'iCloud Drive',
  'iCloud Account & Sign In',
  'iCloud Storage Upgrades',
  'iCloud Keychain',
  'Apple Account',
];

/** Earlier names, and names that people use, by key: the key of today's row. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['apple id', 'apple account'],
  ['apple pay & wallet', 'apple pay'],
  ['apple tv+', 'apple tv'],
  ['find my iphone', 'find my'],
  ['find my friends', 'find my'],
  ['beats 1', 'apple music radio'],
  ['applecare in ios', 'applecare on device'],
  ['icloud photos', 'photos'],
]);

/** @returns the key of today's row for a clean name in lower case */
export function todaysKey(lowerCased: string): string {
  return ALIASES.get(lowerCased) ?? lowerCased;
}
