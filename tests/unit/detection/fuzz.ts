import { pick, seeded } from '../diagnosis/seeded';

/** Pieces that stand at the edges of expressions: parts of codes, numbers, units, entities, marks, begun phrases. */
const PIECES = [
  'error ',
  'error code ',
  'MBErrorDomain/',
  'MBErrorDomain Code=',
  '0xE80000',
  '0x',
  '-402653',
  '-',
  '(',
  ')',
  '.',
  ',',
  '9',
  '54',
  '4013',
  '1 234,5',
  '4.9 GB',
  ' of ',
  ' von ',
  '5 Go',
  '98 %',
  '%',
  'ГБ',
  '&amp;',
  '&#x',
  '&',
  ';',
  "'",
  '’',
  'backup ',
  'back up ',
  'back-up',
  'restore ',
  'could not be ',
  'iPhone ',
  'iCloud ',
  'the last ',
  'バックアップ',
  '備份',
  'нет места ',
  '\u200b',
  '\u0301',
  '\ud800',
  '\u202e',
  '\n',
  '\t',
  ' ',
  '  ',
  'a',
  'aaaaaaaaaaaaaaaa',
  'ß',
  'İ',
  '😅',
  '*',
  '+',
  '$',
  '^',
  '[',
  '\\',
  '/',
  ':',
  '"',
  '<b>',
  '%@',
  '…',
  '\u00a0',
  '\u3000',
  '０',
  'ｉＰｈｏｎｅ',
];

/**
 * Texts made of such pieces, the same on every run.
 * @param count how many
 * @param pieces at most so many pieces in each
 */
export function fuzzTexts(count: number, pieces: number): readonly string[] {
  const random = seeded(7);
  const piece = () => pick(PIECES, random);
  return Array.from({ length: count }, () => {
    const repeated = random() < 0.3 ? piece() : null;
    const length = 1 + Math.floor(random() * pieces);
    return Array.from({ length }, () => (repeated !== null && random() < 0.8 ? repeated : piece())).join('');
  });
}
