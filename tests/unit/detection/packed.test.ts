import { expect, test } from 'vitest';
import { packedLists, placeOf, signOf, swapped } from '../../../lib/detection/packed';
import { inTableOrder, joined, pack, pairsFor } from '../../../scripts/lib/pack';

const list = (kind: 'words' | 'phrases', language: string, head: string, forms: readonly string[]) => ({
  kind,
  language,
  lines: [{ head, packed: pack(forms) }],
});

const TABLE = joined([
  list('words', 'ja', '#', ['復元', '復元中', '復旧']),
  list('words', 'de', '!"', ['sichern', 'sicherung*', 'backup~nich*']),
  list('phrases', 'de-AT', '!"', ['backup fehlgeschlagen']),
  list('phrases', 'ja', '!"', ['復元できません']),
]);

test('what was packed is read again, languages that are alike together', () => {
  expect(packedLists(TABLE)).toEqual([
    { kind: 'words', language: 'de', head: '!"', forms: ['backup~nich*', 'sichern', 'sicherung*'] },
    { kind: 'phrases', language: 'de-AT', head: '!"', forms: ['backup fehlgeschlagen'] },
    { kind: 'words', language: 'ja', head: '#', forms: ['復元', '復元中', '復旧'] },
    { kind: 'phrases', language: 'ja', head: '!"', forms: ['復元できません'] },
  ]);
});

test('words can be read without the phrases', () => {
  expect(packedLists(TABLE, 'words').map(({ language }) => language)).toEqual(['de', 'ja']);
});

test('the commonest letters of other scripts change places with Latin ones that are hardly used', () => {
  const pairs = pairsFor(['абба'.repeat(5), 'бaaaaaa']);
  expect(swapped('абба a', pairs)).toMatch(/^[b-z0-9]{4} a$/);
  expect(swapped(swapped('абба a b', pairs), pairs)).toBe('абба a b');
});

test('Latin letters need no swap', () => {
  expect(pairsFor(['sicherung'])).toBe('');
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
    'sv',
    'da',
    'en',
    'zh-Hans',
    'zh-Hant',
    'xx',
  ]);
});
