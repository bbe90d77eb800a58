import { describe, expect, it } from 'vitest';
import { displayName } from '../../../lib/status/display-name';
import { cleanName, serviceKey, watchEntries } from '../../../lib/status/service-key';
import { DEFAULT_WATCH } from '../../../lib/status/service-names';
import { ALL_SERVICES } from '../../../lib/status/services-list';

describe('serviceKey', () => {
  it.each([
    ['iCloud Backup', 'icloud backup'],
    ['  iCloud\u00a0 Backup\n', 'icloud backup'],
    ['ICLOUD BACKUP', 'icloud backup'],
    ['iCloud Account &amp; Sign In', 'icloud account & sign in'],
    ['iCloud Account &#38; Sign In', 'icloud account & sign in'],
    ['iCloud Account &#x26; Sign In', 'icloud account & sign in'],
    ['Apple ID', 'apple account'],
    ['Apple Account', 'apple account'],
    ['Apple Account Card', 'apple account card'],
    ['Apple Pay & Wallet', 'apple pay'],
    ['Apple TV+', 'apple tv'],
    ['Find My iPhone', 'find my'],
    ['Beats 1', 'apple music radio'],
    ['iCloud Photos', 'photos'],
    ['&nosuch; &#0; &#9999999;', '&nosuch; &#0; &#9999999;'],
    ['   ', ''],
  ])('%j is %j', (name, key) => {
    expect(serviceKey(name)).toBe(key);
    expect(serviceKey(key)).toBe(key);
  });
});

describe('names', () => {
  it('keeps the spelling of a name and cleans the rest', () => {
    expect(cleanName(' iCloud  Web Apps (iCloud.com) ')).toBe('iCloud Web Apps (iCloud.com)');
  });

  it('shows a key as Apple spells it, and an unknown one as it is', () => {
    expect(displayName('icloud account & sign in')).toBe('iCloud Account & Sign In');
    expect(displayName('apple quantum')).toBe('apple quantum');
  });

  it('watches each service once, and leaves blank names out', () => {
    expect(watchEntries(['Apple ID', ' ', 'Apple Account', 'photos'])).toEqual([
      { name: 'Apple ID', key: 'apple account' },
      { name: 'photos', key: 'photos' },
    ]);
  });

  it('lists every service once, and all that is watched at first', () => {
    expect(new Set(ALL_SERVICES.map(serviceKey)).size).toBe(ALL_SERVICES.length);
    expect(DEFAULT_WATCH.filter((name) => !ALL_SERVICES.includes(name))).toEqual([]);
    expect(DEFAULT_WATCH).toHaveLength(7);
  });
});
