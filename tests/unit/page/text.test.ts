import { describe, expect, it } from 'vitest';
import { clean, cut, withoutInvisible } from '../../../lib/page/text';

describe('clean', () => {
  it('makes one line, with no-break spaces as blanks', () => {
    expect(clean('  Apple\u00a0Account \n\t is  full ')).toBe('Apple Account is full');
  });

  it('takes out what has no width', () => {
    expect(clean('iC\u2060lo\u200bud\ufeff back\u00adup')).toBe('iCloud backup');
  });

  it('replaces halves of surrogate pairs and keeps whole ones', () => {
    expect(clean('a\ud83d b\udc00 😀')).toBe('a\ufffd b\ufffd 😀');
  });
});

describe('cut', () => {
  it('keeps a text that fits', () => {
    expect(cut('abc', 3)).toBe('abc');
  });

  it('gives up the whole pair rather than half of it', () => {
    expect(cut('ab😀', 3)).toBe('ab');
    expect(cut('ab😀c', 4)).toBe('ab😀');
  });
});

describe('withoutInvisible', () => {
  it('leaves other text as it is', () => {
    expect(withoutInvisible('ü 記号')).toBe('ü 記号');
  });
});
