/**
 * Earlier names of today's rows, and names that people use, as keys. One list for both files: of the names that stood in
 * both, only those that mean the same row are here.
 * Source: names that inket/stts saw come and go together, 2018 to 2026.
 */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['apple id', 'apple account'],
  ['apple pay & wallet', 'apple pay'],
  ['apple tv+', 'apple tv'],
  ['find my iphone', 'find my'],
  ['find my friends', 'find my'],
  ['ibooks store', 'apple books'],
  ['beats 1', 'apple music radio'],
  ['applecare in ios', 'applecare on device'],
  ['icloud photos', 'photos'],
  ['itunes connect', 'app store connect'],
  ['app store connect analytics', 'app store connect - analytics'],
  ['app store connect app processing', 'app store connect - app processing'],
  ['testflight', 'app store connect - testflight'],
  ['app store - testflight', 'app store connect - testflight'],
  ['in-app purchases', 'app store - in-app purchases'],
  ['app store receipt verification', 'app store - receipt verification'],
  ['app store sandbox', 'app store - sandbox'],
  ['itunes sandbox', 'app store - sandbox'],
  ['app store server notifications', 'app store - server notifications'],
  ['apple pay - developer', 'apple pay developer | apple pay demo'],
  ['cloudkit dashboard', 'cloudkit console'],
]);

/** @returns the key of today's row for a clean name in lower case */
export function todaysKey(lowerCased: string): string {
  return ALIASES.get(lowerCased) ?? lowerCased;
}

/** @returns the other names of a row in lower case, by its key */
export function otherNames(key: string): readonly string[] {
  return [...ALIASES].flatMap(([name, today]) => (today === key ? [name] : []));
}
