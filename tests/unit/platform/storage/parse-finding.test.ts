import { expect, test } from 'vitest';
import { parseFindings, parseMeter } from '../../../../lib/platform/storage/parse-finding';
import { finding } from '../records';
import { RUBBISH, WRONG_VALUES } from '../rubbish';

const GOOD = finding('icloud-storage-full');
const OTHER = finding('icloud-stuck', 0.4);

test('whole findings are read as they are, in order', () => {
  expect(parseFindings([GOOD, OTHER])).toEqual([GOOD, OTHER]);
});

test.each(RUBBISH)('%s among findings costs only itself', (_name, raw) => {
  expect(parseFindings([GOOD, raw, OTHER])).toEqual([GOOD, OTHER]);
});

test.each(RUBBISH)('%s instead of findings is none', (_name, raw) => {
  expect(parseFindings(raw)).toEqual([]);
});

test.each(
  ['error', 'evidence', 'quote', 'confidence', 'because', 'language'].flatMap((field) =>
    WRONG_VALUES.map((value) => [field, value]),
  ),
)('a finding whose %s is %j costs no other', (field, value) => {
  expect(parseFindings([{ ...GOOD, [String(field)]: value }, OTHER]).at(-1)).toEqual(OTHER);
});

test.each([
  ['error', 'toString'],
  ['evidence', 'guess'],
  ['quote', 7],
  ['confidence', '0.9'],
])('%s %j makes no finding', (field, value) => {
  expect(parseFindings([{ ...GOOD, [field]: value }])).toEqual([]);
});

test.each([null, 'no language', 'de-'])(
  'words and language (%o) that cannot be read leave the finding',
  (language) => {
    expect(parseFindings([{ ...GOOD, because: ['a', 1, null], language }])).toEqual([
      { ...GOOD, because: ['a'], language: '' },
    ]);
  },
);

test.each([[{ used: 4.9e9, total: 5e9, quote: '4.9 GB of 5 GB' }], [{ share: 0.98, quote: '98 %' }]])(
  'meter %j is read as it is',
  (meter) => {
    expect(parseMeter(meter)).toEqual(meter);
  },
);

test('bytes go before a share, and half of them is none', () => {
  const meter = { used: 1, total: 2, quote: 'q' };
  expect(parseMeter({ ...meter, share: 0.9 })).toEqual(meter);
  expect(parseMeter({ used: 1, quote: 'q' })).toBeNull();
  expect(parseMeter({ used: -1, total: 2, quote: 'q' })).toBeNull();
  expect(parseMeter({ used: 1, total: 2 })).toBeNull();
});

test.each(RUBBISH)('%s is no meter', (_name, raw) => {
  expect(parseMeter(raw)).toBeNull();
});
