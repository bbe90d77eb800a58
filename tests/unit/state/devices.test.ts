import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bookOf, currentDevice, deviceLabel, FIRST_DEVICE, menuFacts } from '../../../lib/state/devices';
import { NOTHING } from '../../components/fake-port';
import { wordsFrom } from '../../components/fake-words';
import { aCase } from '../../components/records';

const WORDS = wordsFrom(parse(readFileSync('locales/en.yml', 'utf8')));
const PAD = { id: 'pad', name: '', kind: 'ipad', ios: null } as const;
const SETTINGS = { ...NOTHING.settings, devices: [FIRST_DEVICE, PAD] };

test('the device in use is the one chosen, or the first where that is gone', () => {
  expect(currentDevice({ ...SETTINGS, current: 'pad' })).toBe(PAD);
  expect(currentDevice({ ...SETTINGS, current: 'gone' })).toBe(FIRST_DEVICE);
});

test('menus are chosen by the device in use and the computer, and say what nobody asked', () => {
  expect(menuFacts(SETTINGS)).toEqual({ kind: 'iphone' });
  expect(menuFacts({ ...SETTINGS, current: 'pad', computer: 'mac' })).toEqual({
    kind: 'ipad',
    ios: null,
    computer: 'mac',
  });
});

test('a device is called by its name, else by its kind; a number tells two apart', () => {
  const ada = { ...FIRST_DEVICE, id: 'ada', name: 'Ada' };
  const second = { ...FIRST_DEVICE, id: 'second' };
  const all = [FIRST_DEVICE, PAD, ada, second];
  expect(all.map((one) => deviceLabel(one, all, WORDS))).toEqual([
    'My iPhone',
    'My iPad',
    'Ada',
    'My iPhone (2)',
  ]);
});

test('a book is cut down to one device, and keeps the focus only on its cases', () => {
  const mine = aCase('icloud-stuck');
  const pads = aCase('icloud-adp', { device: 'pad' });
  const book = { cases: [pads, mine], focus: pads.id };
  expect(bookOf(book, 'first')).toEqual({ cases: [mine], focus: null });
  expect(bookOf(book, 'pad')).toEqual({ cases: [pads], focus: pads.id });
});
