import { expect, test } from 'vitest';
import { receive } from '../../../lib/platform/messages';

const self = { id: 'beacon', origin: 'chrome-extension://beacon/' };
const page = { id: 'beacon', url: 'https://www.icloud.com/', tab: { id: 7 }, frameId: 2 };
const screen = { id: 'beacon', url: 'chrome-extension://beacon/popup.html' };
const reading = {
  url: 'https://www.icloud.com/',
  lang: 'en',
  candidates: [{ text: 'a', place: 'alert' }],
  meters: [],
};
const read = { kind: 'page-read', page: 'p1', reading };
const hint = { kind: 'suggest', text: 'stuc' };
const command = { kind: 'command', command: { do: 'describe', text: 'iPhone Backup Failed' } };

test('a reading comes with its tab and frame', () => {
  expect(receive(read, page, self)).toEqual({ ...read, tabId: 7, frameId: 2 });
});

test('a page that goes away says so', () => {
  expect(receive({ kind: 'page-left', page: 'p1' }, page, self)).toMatchObject({
    kind: 'page-left',
    tabId: 7,
  });
});

test('a command comes from a screen of our own', () => {
  expect(receive(command, screen, self)).toEqual(command);
});

test('a text that is still being typed comes from a screen of our own', () => {
  expect(receive(hint, screen, self)).toEqual(hint);
});

test.each([
  ['a command from a page', command, page],
  ['a text from a page', hint, page],
  ['a reading from a screen', read, screen],
  ['another extension', command, { ...screen, id: 'other' }],
  ['another extension with our address', command, { id: 'other', url: screen.url }],
  ['a reading without a tab', read, { id: 'beacon', url: page.url }],
  [
    'an address that only looks like ours',
    command,
    { ...screen, url: 'https://x/chrome-extension://beacon/' },
  ],
])('%s is refused', (_name, message, sender) => {
  expect(receive(message, sender, self)).toBeNull();
});

test.each([
  ['nothing', undefined],
  ['a string', 'describe'],
  ['an unknown kind', { kind: 'erase' }],
  ['a hint without a text', { kind: 'suggest' }],
  ['a hint that is too long', { kind: 'suggest', text: 'x'.repeat(1001) }],
  ['an unknown command', { kind: 'command', command: { do: 'erase-all' } }],
  [
    'an unknown error id',
    { kind: 'command', command: { do: 'open-case', error: 'x', quote: '', origin: 'page' } },
  ],
  ['a text that is too long', { kind: 'command', command: { do: 'describe', text: 'x'.repeat(20_001) } }],
  ['a mute of no service', { kind: 'command', command: { do: 'mute', service: '', on: true } }],
  ['a mute of a long name', { kind: 'command', command: { do: 'mute', service: 'x'.repeat(121), on: true } }],
  ['a snooze of another length', { kind: 'command', command: { do: 'snooze', for: 'year' } }],
  ['a wish without an incident', { kind: 'command', command: { do: 'tell-end', on: true } }],
  [
    'a watch list that is too long',
    { kind: 'command', command: { do: 'set-watch', watch: Array(201).fill('a') } },
  ],
  [
    'services for developers that are no list',
    { kind: 'command', command: { do: 'set-watch', watch: [], developer: 'APNS' } },
  ],
  [
    'services for developers that are too many',
    { kind: 'command', command: { do: 'set-watch', watch: [], developer: Array(201).fill('a') } },
  ],
])('%s from a screen is refused', (_name, message) => {
  expect(receive(message, screen, self)).toBeNull();
});

test.each([
  [{ name: 'x'.repeat(41) }],
  [{ name: null }],
  [{ kind: 'watch' }],
  [{ ios: 4 }],
  [{ ios: 100 }],
  [{ ios: 17.5 }],
  [{ ios: '17' }],
  [{ lastGood: '2026-11-30' }],
  [{ lastGood: -1 }],
])('a device that is told %j is refused', (part) => {
  const asked = { do: 'set-device', id: 'd', part };
  expect(receive({ kind: 'command', command: asked }, screen, self)).toBeNull();
});

test('a device comes with the parts that are known, and nothing else', () => {
  const asked = { do: 'set-device', id: 'd', part: { name: ' Ada ', ios: 26, junk: 'x'.repeat(1000) } };
  expect(receive({ kind: 'command', command: asked }, screen, self)).toEqual({
    kind: 'command',
    command: { do: 'set-device', id: 'd', part: { name: 'Ada', ios: 26 } },
  });
});

const sized = (sizes: unknown) => ({
  kind: 'command',
  command: { do: 'set-sizes', error: 'icloud-stuck', quote: '', origin: 'page', sizes },
});

test.each([{ nextBackup: 12e9 }, { phoneFree: null, computerFree: 0 }, {}])('sizes may be %o', (sizes) => {
  expect(receive(sized(sizes), screen, self)).toEqual(sized(sizes));
});

test.each([{ nextBackup: -1 }, { nextBackup: '12' }, { phoneFree: Number.NaN }, { moonFree: 1 }, null, 7])(
  'sizes that are %o are refused',
  (sizes) => {
    expect(receive(sized(sizes), screen, self)).toBeNull();
  },
);

test.each([
  ['too many candidates', { ...reading, candidates: Array(21).fill(reading.candidates[0]) }],
  ['a candidate that is too long', { ...reading, candidates: [{ text: 'x'.repeat(401), place: 'alert' }] }],
  ['an unknown place', { ...reading, candidates: [{ text: 'x', place: 'footer' }] }],
  ['too many meters', { ...reading, meters: Array(6).fill('4.9 GB of 5 GB') }],
])('%s from a page is refused', (_name, wrong) => {
  expect(receive({ ...read, reading: wrong }, page, self)).toBeNull();
});
