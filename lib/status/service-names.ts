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
