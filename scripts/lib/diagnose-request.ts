import type { Outcome } from '../../lib/diagnosis/types';
import { FIX_IDS, type FixId, QUESTION_IDS, type QuestionId } from '../../lib/knowledge/ids';
import { QUESTIONS } from '../../lib/knowledge/questions/index';

/** One line of `diagnose --jsonl`, read. */
export interface Request {
  readonly text: string;
  readonly source: 'typed' | 'page';
  readonly url: string;
  /** Major iOS version, or null. */
  readonly ios: number | null;
  readonly incident: boolean;
  readonly answers: Readonly<Partial<Record<QuestionId, string>>>;
  readonly outcomes: readonly { readonly fix: FixId; readonly outcome: Outcome }[];
  /** What was ignored, in words. */
  readonly warnings: readonly string[];
}

export type Parsed =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly error: string };

const SOURCES = ['typed', 'page'] as const;

/** At most this many characters of a text are read, as in the extension's own box. */
const MOST_CHARACTERS = 20_000;

/**
 * Reads one line. Unknown steps, questions and answers are ignored with a warning; a wrong type refuses the line.
 * @param line a JSON object
 * @returns the request, or why the line cannot be read
 */
export function parseRequest(line: string): Parsed {
  const raw = parseJson(line);
  if (raw === undefined) return refused('the line is not JSON');
  if (!isRecord(raw)) return refused('the line is not a JSON object');
  const { text, url = '', os = null, incident = false, answers = {}, tried = [] } = raw;
  if (typeof text !== 'string') return refused('"text" must be a string');
  const source = SOURCES.find((one) => one === (raw.source ?? 'typed'));
  if (source === undefined) return refused('"source" must be "typed" or "page"');
  if (typeof url !== 'string') return refused('"url" must be a string');
  if (os !== null && typeof os !== 'string' && typeof os !== 'number') {
    return refused('"os" must be a string such as "iOS 17" or a number');
  }
  if (typeof incident !== 'boolean') return refused('"incident" must be true or false');
  if (!isRecord(answers)) return refused('"answers" must be an object of question: answer');
  if (!Array.isArray(tried)) return refused('"tried" must be a list of step ids');
  const warnings: string[] = [];
  const read = { answers: readAnswers(answers, warnings), outcomes: readTried(tried, warnings) };
  const said = { text: text.slice(0, MOST_CHARACTERS), source, url, ios: majorVersion(os), incident };
  return { ok: true, request: { ...said, ...read, warnings } };
}

/**
 * Major version of iOS or iPadOS in what a person writes.
 * @param os such as "iOS 17.4", "17" or 17
 * @returns null where none is named or it is another system
 */
export function majorVersion(os: string | number | null): number | null {
  const found = /^\s*(?:i(?:pad|phone\s*)?os)?\s*(\d{1,2})(?:\.|\s|$)/i.exec(String(os ?? ''));
  return found?.[1] === undefined ? null : Number(found[1]);
}

function readAnswers(raw: Record<string, unknown>, warnings: string[]): Request['answers'] {
  const answers: Partial<Record<QuestionId, string>> = {};
  for (const [key, answer] of Object.entries(raw)) {
    const id = QUESTION_IDS.find((one) => one === key);
    if (id === undefined) warnings.push(`unknown question ${JSON.stringify(key)} ignored`);
    else if (typeof answer === 'string' && Object.hasOwn(QUESTIONS[id].answers, answer)) answers[id] = answer;
    else warnings.push(`unknown answer ${JSON.stringify(answer)} to ${id} ignored`);
  }
  return answers;
}

function readTried(raw: readonly unknown[], warnings: string[]): Request['outcomes'] {
  return raw.flatMap((value) => {
    const fix = FIX_IDS.find((one) => one === value);
    if (fix !== undefined) return [{ fix, outcome: 'no-help' as const }];
    warnings.push(`unknown step ${JSON.stringify(value)} ignored`);
    return [];
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(error: string): Parsed {
  return { ok: false, error };
}
