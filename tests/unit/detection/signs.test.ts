import { describe, expect, test } from 'vitest';
import { signsIn, signsOnPage } from '../../../lib/detection/signs';
import { SIGN_IDS } from '../../../lib/knowledge/ids';

test.each([
  ['My iPhone backup fails since I updated to iOS 17.2', 'began-after-update'],
  ['seit dem letzten update geht das icloud backup nicht mehr', 'began-after-update'],
  ['iOSをアップデートしてからバックアップできない', 'began-after-update'],
  ['We have a Pi-hole at home and no phone can back up', 'filter-named'],
  ['la copia falla, uso una vpn siempre', 'filter-named'],
  ['I am on my friend’s hotspot', 'hotspot-named'],
  ['there is an app from TrollStore on it', 'apps-from-elsewhere'],
  ['越狱之后备份失败', 'apps-from-elsewhere'],
  ['it stops at the same percentage with three cables', 'same-point'],
  ['immer an der gleichen Stelle bricht es ab', 'same-point'],
  ['lots of offline maps in one app', 'app-holds-much'],
  ['it works at work, only at home it fails', 'works-elsewhere'],
  ['neither iCloud nor iTunes will back it up', 'both-kinds-fail'],
  ['I think the phone was locked', 'locked-named'],
  ['Kaspersky is running on the PC', 'security-software-named'],
  ['the computer has not enough space', 'computer-short-of-space'],
  ['the iPhone itself has not enough storage', 'device-short-of-space'],
  ['anyone else?', 'others-fail-too'],
  ['I changed my Apple ID password yesterday', 'password-changed'],
  ['it is a work phone with MDM', 'managed-named'],
  ['I am on the iOS 18 beta', 'beta-system'],
])('%s: %s', (text, sign) => {
  expect(signsIn(text)).toContain(sign);
});

test.each([
  ['no VPN, no ad blocker', 'filter-named'],
  ['ohne VPN probiert', 'filter-named'],
  ['VPN is switched off', 'filter-named'],
  ['VPNはオフにしてある', 'filter-named'],
  ['not jailbroken', 'apps-from-elsewhere'],
  ['sin jailbreak', 'apps-from-elsewhere'],
  ['iCloud has not enough space for this iPhone', 'device-short-of-space'],
  ['it works on my neighbour’s hotspot, on another network it is fine', 'hotspot-named'],
  ['weder iTunes noch iMazing sichert das iPhone', 'both-kinds-fail'],
])('what is denied or means something else is no sign: %s', (text, sign) => {
  expect(signsIn(text)).not.toContain(sign);
});

test('a plain message mentions nothing besides', () => {
  expect(signsIn('The last backup could not be completed.')).toEqual([]);
});

test('each sign comes once, in the order of the ids', () => {
  const signs = signsIn('beta beta vpn vpn, since the update to the beta with a vpn');
  expect(signs).toEqual(SIGN_IDS.filter((id) => signs.includes(id)));
});

test.each(['', '\ud800', 'x'.repeat(1_000_000), 'vpn '.repeat(100_000)])('odd text is survived', (text) => {
  expect(() => signsIn(text)).not.toThrow();
});

describe('on a page', () => {
  const reading = (place: 'title' | 'question' | 'text' | 'quote') => ({
    url: 'https://discussions.apple.com/thread/1',
    lang: 'en',
    candidates: [{ text: 'iCloud backup fails with my VPN', place }],
    meters: [],
  });

  test.each(['title', 'question'] as const)('what the %s says counts', (place) => {
    expect(signsOnPage(reading(place))).toEqual(['filter-named']);
  });

  test.each(['text', 'quote'] as const)('what a %s elsewhere says does not', (place) => {
    expect(signsOnPage(reading(place))).toEqual([]);
  });
});
