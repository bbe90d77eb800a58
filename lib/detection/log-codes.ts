import {
  type CodeMeaning,
  MB_ANY_BACKUP,
  MB_ANY_RESTORE,
  MB_CODES,
  MB_RESTORE_CODES,
} from '../knowledge/codes';
import { BACKUP, ERROR_WORD, PHONE, RESTORE } from './code-context';

/** A code of the agent on the device that makes and restores backups, where it stands. */
export interface LogCode {
  readonly meaning: CodeMeaning;
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

export const MB = /mberrordomain\W{0,3}(?:code\W{0,2})?(\d{1,4})(?!\d)/gi;
/** "ErrorCode 105", as tools print it. */
const AS_TOOLS_SAY = /error ?code\W{0,2}(\d{3})(?!\d)/gi;
/** Some tools print it with a minus before it. */
const BARE = /(?<![\w.,:/\\-])-?(\d{3})(?![\w%:/\\-]|[.,]\d| ?[kmgt]b\b)/g;
const TOOL =
  /backup2|mobilesync|mobiledevice|imazing|3utools|爱思|愛思|copytrans|anytrans|cowabunga|misaka|nugget|sparserestore|unback/i;
const OF_A_BACKUP = /to back.?up|backup propert|uploading|during (?:the )?backup/;
const BEFORE = 200;
const DESCRIPTION = 110;
const WORD_REACH = 24;

function isRestoring(text: string, start: number, end: number): boolean {
  if (OF_A_BACKUP.test(text.slice(Math.max(0, start - DESCRIPTION), end))) return false;
  return RESTORE.test(text.slice(Math.max(0, start - BEFORE), end + DESCRIPTION));
}

/** What a number of that agent means at a place; null where it is none of those that are known. */
function meaningAt(text: string, number: number, start: number, end: number): CodeMeaning | null {
  const known = MB_CODES[number] ?? null;
  return isRestoring(text, start, end) ? (MB_RESTORE_CODES[number] ?? known) : known;
}

/** Said in a few words, a code may be another program's: it only hints. */
const asHint = (meaning: CodeMeaning): CodeMeaning => ({ ...meaning, certainty: 'ambiguous' });

function namedLoosely(text: string, number: string, start: number, end: number): CodeMeaning | null {
  const before = text.slice(Math.max(0, start - WORD_REACH), start);
  const around = text.slice(Math.max(0, start - BEFORE), end + BEFORE);
  if (!ERROR_WORD.test(before) && !TOOL.test(before)) return null;
  const isSubject = BACKUP.test(around) || RESTORE.test(around) || TOOL.test(around);
  if (!isSubject && !(PHONE.test(around) && /code|kod|コード|코드|码|碼/i.test(before))) return null;
  const meaning = meaningAt(text, Number(number), start, end);
  return meaning && asHint(meaning);
}

type Reader = (text: string, number: string, start: number, end: number) => CodeMeaning | null;

const inDomain: Reader = (text, number, start, end) =>
  meaningAt(text, Number(number), start, end) ??
  (isRestoring(text, start, end) ? MB_ANY_RESTORE : MB_ANY_BACKUP);

const asTool: Reader = (text, number, start, end) =>
  BACKUP.test(text) || RESTORE.test(text) ? meaningAt(text, Number(number), start, end) : null;

function read(text: string, shape: RegExp, meaningOf: Reader): LogCode[] {
  return [...text.matchAll(shape)].flatMap((match) => {
    const [code, number = ''] = match;
    const end = match.index + code.length;
    const meaning = meaningOf(text, number, match.index, end);
    return meaning ? { meaning, code, start: match.index, end } : [];
  });
}

/**
 * Finds the codes of that agent: by its name, else as its tools print them, else as people mention them.
 * @param text a text in the form that `normalise` gives
 */
export function findLogCodes(text: string): LogCode[] {
  for (const [shape, meaningOf] of [
    [MB, inDomain],
    [AS_TOOLS_SAY, asTool],
    [BARE, namedLoosely],
  ] as const) {
    const found = read(text, shape, meaningOf);
    if (found.length > 0) return found;
  }
  return [];
}
