import { simplified } from './han';
import { type Normalised, normalise } from './normalise';

/** Spellings that mean the same; devices, because every Apple message exists once per device. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['ipod touch', 'iphone'],
  ['ipod', 'iphone'],
  ['ipad', 'iphone'],
  ['wi-fi', 'wifi'],
  ['wi fi', 'wifi'],
  ['wlan', 'wifi'],
  ['e-mail', 'email'],
  ['back-up', 'backup'],
  ['back up', 'backup'],
];
const ALIKE_STARTS = 'iweb';
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const ALPHABETIC = /[a-z0-9\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** No alphabet lies above, once texts are normalised. */
const FIRST_CJK = 0x2e80;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u;
const SENTENCE_END = /[.!?。।؟]/;
/** The rest of an English contraction: "hasn't" is typed "hasnt", but French "l'espace" is two words. */
const CONTRACTION = /^'(?:t|s|re|ve|ll|d|m)(?![a-z])/;

/** Whether a character belongs to a script whose words stand apart, so that a word must start at a gap. */
export function isAlphabetic(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return code < FIRST_CJK && ALPHABETIC.test(char);
}

/** Whether a character belongs to a script that is compared without blanks. */
export function isUnspaced(char: string | undefined): boolean {
  return char !== undefined && char > '\u0e00' && UNSPACED.test(char);
}

/** "can't", "cant" and "cannot" are said alike; written out, "not" stands apart in all of them. */
const DENIAL =
  /(?:(ca|could|would|should|does|did|do|is|are|was|were|has|have|had|wo)n'?t|(can)not)(?![\p{L}\p{N}'])/uy;
const DENIAL_STARTS = 'cwsdiah';
const VERBS: Readonly<Record<string, string>> = { ca: 'can', wo: 'will' };

function denialAt(text: string, at: number): readonly [string, string] | null {
  if (!DENIAL_STARTS.includes(text.charAt(at))) return null;
  DENIAL.lastIndex = at;
  const [spelling, short, whole = short] = DENIAL.exec(text) ?? [];
  return spelling && whole ? [spelling, `${VERBS[whole] ?? whole} not`] : null;
}

function alikeAt(text: string, at: number, before: string): readonly [string, string] | null {
  if (isAlphabetic(before)) return null;
  const denial = denialAt(text, at);
  if (denial || !ALIKE_STARTS.includes(text.charAt(at))) return denial;
  return ALIKE.find(([spelling]) => text.startsWith(spelling, at)) ?? null;
}

type Kind = 'letter' | 'end' | 'nothing' | 'blank';

function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return 'letter';
  const char = text.charAt(at);
  if (SENTENCE_END.test(char)) return char > '\u007f' || !LETTER.test(text.charAt(at + 1)) ? 'end' : 'blank';
  if (char === "'") return CONTRACTION.test(text.slice(at, at + 5)) ? 'nothing' : 'blank';
  return LETTER.test(char) ? 'letter' : 'blank';
}

class Builder {
  text = '';
  readonly origin: number[] = [];
  private gap = -1;
  /** Kept apart: to look into a text that is still growing makes the browser copy all of it. */
  private last = '';

  add(piece: string, from: number): void {
    if (this.gap >= 0 && this.last !== '' && !(isUnspaced(this.last) || isUnspaced(piece[0])))
      this.push(' ', this.gap);
    this.gap = -1;
    this.push(piece, from);
  }
  blank(from: number): void {
    if (this.gap < 0) this.gap = from;
  }
  end(from: number): void {
    if (this.last !== '' && this.last !== '.') this.push('.', from);
    this.gap = from;
  }
  private push(piece: string, from: number): void {
    this.text += piece;
    this.last = piece.charAt(piece.length - 1);
    for (let i = 0; i < piece.length; i++) this.origin.push(from);
  }
}

/**
 * The form in which phrases and words are compared: letters and digits only, one blank between words (none in scripts
 * without blanks), simple Chinese signs, `.` at the end of a sentence, devices and Wi-Fi in one spelling.
 * @param source any string
 * @returns the form and where each of its characters came from
 */
export function matchable(source: string): Normalised {
  const { text, origin, source: cut } = normalise(source);
  const built = new Builder();
  for (let at = 0; at < text.length; ) {
    const from = origin[at] ?? 0;
    const alike = alikeAt(text, at, at > 0 ? text.charAt(at - 1) : '');
    const kind = alike ? 'letter' : kindAt(text, at);
    if (alike) built.add(alike[1], from);
    else if (kind === 'letter') built.add(simplified(text.charAt(at)), from);
    else if (kind === 'end') built.end(from);
    else if (kind === 'blank') built.blank(from);
    at += alike ? alike[0].length : 1;
  }
  built.origin.push(cut.length);
  return { source: cut, text: built.text, origin: built.origin };
}
