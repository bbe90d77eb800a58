import { describe, expect, test } from 'vitest';
import { MAX_TEXT, normalise } from '../../../lib/detection/normalise';

describe('one spelling', () => {
  test.each([
    ['curly quotes', '“iPhone” isn’t ‘ok’', "\"iphone\" isn't 'ok'"],
    ['quotes of other languages', '„a“ «b» 「c」', '"a" "b" "c"'],
    ['dashes and U+2011', 'Wi‑Fi – e—mail', 'wi-fi - e-mail'],
    ['NBSP and other blanks', 'Apple\u00a0\u202fAccount\n\t 1', 'apple account 1'],
    ['zero-width characters', 'バック\u2060アッ\u200bプ\ufeff', 'バックアップ'],
    ['soft hyphens', 'reserve\u00adkopie', 'reservekopie'],
    ['full-width letters', 'ｉＣｌｏｕｄ（５ＧＢ）', 'icloud(5gb)'],
    ['half-width kana with a mark', 'ﾊﾞｯｸｱｯﾌﾟ', 'バックアップ'],
    ['accents of alphabets', 'sauvegarde achevée, größer, й', 'sauvegarde achevee, grosser, и'],
    ['composed and decomposed alike', 'e\u0301', 'e'],
    ['an ellipsis', 'Backup…', 'backup...'],
    ['entities', 'isn&#8217;t &quot;x&quot;&nbsp;y &amp; z', 'isn\'t "x" y & z'],
    ['what is no entity', 'a & b &nonsense; &#99999999;', 'a & b &nonsense; &#99999999;'],
  ])('%s', (_, source, text) => {
    expect(normalise(source).text).toBe(text);
  });

  test('marks that tell Japanese and Hindi words apart stay', () => {
    expect(normalise('が').text).not.toBe(normalise('か').text);
    expect(normalise('बैकअप').text).toBe('बैकअप');
  });
});

describe('the way back', () => {
  test('every character knows where it came from', () => {
    const source = '\u200b“Ça”…&amp;!';
    const { text, origin } = normalise(source);
    expect(origin).toHaveLength(text.length + 1);
    expect(source.charAt(origin[text.indexOf('ca')] ?? -1)).toBe('Ç');
    expect(source.charAt(origin[text.indexOf('&')] ?? -1)).toBe('&');
    expect(origin.at(-1)).toBe(source.length);
  });

  test('offsets never go backwards', () => {
    const { origin } = normalise('a\u0301ﬁ… 가각\u0301 😅 x');
    expect([...origin].sort((a, b) => a - b)).toEqual([...origin]);
  });
});

describe('hostile text', () => {
  test('is cut', () => {
    expect(normalise('a'.repeat(MAX_TEXT + 5)).text).toHaveLength(MAX_TEXT);
  });

  test('half characters and nothing at all do no harm', () => {
    expect(normalise('\ud800x\udc00').text).toContain('x');
    expect(normalise('')).toEqual({ source: '', text: '', origin: [0] });
  });
});
