import { expect, test } from 'vitest';
import { packedLists, placeOf, signOf } from '../../../lib/detection/packed';
import { inTableOrder, pack } from '../../../scripts/lib/pack';

test('what was packed is read again, in order', () => {
  const table = ` de\n!" ${pack(['sichern', 'sicherung*', 'backup~nich*'])}\n ja\n# ${pack(['復元', '復旧'])}`;
  expect(packedLists(table)).toEqual([
    { language: 'de', head: '!"', forms: ['backup~nich*', 'sichern', 'sicherung*'] },
    { language: 'ja', head: '#', forms: ['復元', '復旧'] },
  ]);
});

test('what two forms begin with is written once', () => {
  expect(pack(['sicherung', 'sichern'])).toBe('AsichernGung');
});

test('a form with a capital, which would be read as two, is refused', () => {
  expect(() => pack(['iPhone'])).toThrow('capital');
});

test('every place has its own sign', () => {
  const places = Array.from({ length: 90 }, (_, place) => place);
  expect(places.map((place) => placeOf(signOf(place)))).toEqual(places);
});

test('languages that are alike stand together, unknown ones last', () => {
  expect(inTableOrder(['xx', 'zh-Hant', 'sv', 'zh-Hans', 'da', 'en'])).toEqual([
    'en',
    'sv',
    'da',
    'zh-Hans',
    'zh-Hant',
    'xx',
  ]);
});
