import { describe, expect, it } from 'vitest';
import { DEVELOPER_SERVICES } from '../../../lib/status/developer-services';
import { displayName } from '../../../lib/status/display-name';
import { otherNames } from '../../../lib/status/service-aliases';
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
    ['iCloud Account &AMP; Sign In', 'icloud account & sign in'],
    ['iCloud\tAccount\u2003&amp; \ufeffSign\n\nIn', 'icloud account & sign in'],
    ['&lt;&amp;&gt;', '<&>'],
    ['Apple ID', 'apple account'],
    ['Apple Account', 'apple account'],
    ['Apple Account Card', 'apple account card'],
    ['Apple Pay & Wallet', 'apple pay'],
    ['Apple TV+', 'apple tv'],
    ['Find My iPhone', 'find my'],
    ['Beats 1', 'apple music radio'],
    ['iCloud Photos', 'photos'],
    ['App Store Connect - App Processing ', 'app store connect - app processing'],
    ['App Store Connect App Processing', 'app store connect - app processing'],
    ['TestFlight', 'app store connect - testflight'],
    ['App Store - TestFlight', 'app store connect - testflight'],
    ['iTunes Connect', 'app store connect'],
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
    expect(displayName('developer id notary service')).toBe('Developer ID Notary Service');
    expect(displayName('apple quantum')).toBe('apple quantum');
  });

  it('watches each service once, and leaves blank names out', () => {
    expect(watchEntries(['Apple ID', ' ', 'Apple Account', 'photos'])).toEqual([
      { name: 'Apple ID', key: 'apple account' },
      { name: 'photos', key: 'photos' },
    ]);
  });

  it('lists every service of both files once, as it is shown, and all that is watched at first', () => {
    const all = [...ALL_SERVICES, ...DEVELOPER_SERVICES];
    expect(new Set(all.map(serviceKey)).size).toBe(all.length);
    expect(all.filter((name) => name !== displayName(serviceKey(name)))).toEqual([]);
    expect([ALL_SERVICES.length, DEVELOPER_SERVICES.length]).toEqual([80, 49]);
    expect(DEFAULT_WATCH.filter((name) => !ALL_SERVICES.includes(name))).toEqual([]);
    expect(DEFAULT_WATCH).toHaveLength(7);
  });

  it('knows every earlier name for a service that is in a list, and no name for two', () => {
    const all = [...ALL_SERVICES, ...DEVELOPER_SERVICES].map(serviceKey);
    const earlier = all.flatMap(otherNames);
    expect(earlier).toHaveLength(21);
    expect(new Set([...earlier, ...all]).size).toBe(earlier.length + all.length);
    expect(otherNames('find my')).toEqual(['find my iphone', 'find my friends']);
  });
});
