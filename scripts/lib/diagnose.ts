import { PAIR_OR_SHARE } from '../../lib/detection/meter-anchors';
import { signsIn } from '../../lib/detection/signs';
import type { Finding, PageReading } from '../../lib/detection/types';
import { KNOWN } from '../../lib/diagnosis/model';
import { plan } from '../../lib/diagnosis/plan';
import { onlyMakesCopy } from '../../lib/diagnosis/safety';
import type { Checklist, Situation } from '../../lib/diagnosis/types';
import { parseRequest, type Request } from './diagnose-request';

/** The two ways of finding errors; lib/detection has the real ones. */
export interface Detection {
  readonly inText: (text: string) => readonly Finding[];
  readonly onPage: (reading: PageReading) => readonly Finding[];
}

/** What is found and what to do about the first finding; null where nothing is found. */
export interface Diagnosis {
  readonly findings: readonly Finding[];
  readonly checklist: Checklist | null;
}

const MOST_METERS = 5;
const MOST_CANDIDATES = 20;
const CANDIDATE_CHARACTERS = 400;

/** Answers one line of `diagnose --jsonl` with one line. */
export function answerLine(line: string, detection: Detection): string {
  const parsed = parseRequest(line);
  if (!parsed.ok) return JSON.stringify({ error: parsed.error });
  const { findings, checklist } = diagnose(parsed.request, detection);
  const { warnings } = parsed.request;
  return JSON.stringify({
    findings: findings.map(({ error, confidence, quote }) => ({ error, confidence, quote })),
    causes: checklist?.causes ?? [],
    plan: checklist?.steps ?? [],
    ...(checklist?.question ? { question: checklist.question } : {}),
    ...(warnings.length > 0 ? { warnings } : {}),
  });
}

/** Finds the errors in a text and plans for the first. */
export function diagnose(request: Request, detection: Detection): Diagnosis {
  const findings =
    request.source === 'page' ? detection.onPage(readingOf(request)) : detection.inText(request.text);
  const first = findings[0];
  return { findings, checklist: first === undefined ? null : plan(situationOf(request, first)) };
}

/**
 * Makes of a plain text what the content script would send: short candidates of page text.
 * @returns at most 20 candidates of at most 400 characters
 */
export function readingOf({ text, url }: Pick<Request, 'text' | 'url'>): PageReading {
  const pieces = text.split(/\n+/).flatMap(cut).slice(0, MOST_CANDIDATES);
  const address = url.replace(/[?#].*$/s, '');
  const place = /(?:^|\.)discussions\.apple\.com\//.test(address.replace(/^https?:\/\//, ''))
    ? 'question'
    : 'text';
  const meters = pieces.filter((piece) => PAIR_OR_SHARE.test(piece)).slice(0, MOST_METERS);
  return { url: address, lang: '', candidates: pieces.map((piece) => ({ text: piece, place })), meters };
}

function cut(paragraph: string): readonly string[] {
  const pieces: string[] = [];
  let rest = paragraph.trim();
  while (rest.length > CANDIDATE_CHARACTERS) {
    const head = rest.slice(0, CANDIDATE_CHARACTERS);
    const end = Math.max(
      head.lastIndexOf('. '),
      head.lastIndexOf('。'),
      head.lastIndexOf('! '),
      head.lastIndexOf('? '),
    );
    const at = end > 0 ? end + 1 : CANDIDATE_CHARACTERS;
    pieces.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return rest === '' ? pieces : [...pieces, rest];
}

function situationOf(request: Request, { error, evidence }: Finding): Situation {
  const { text, ios, incident, answers, outcomes } = request;
  const surface = KNOWN.errors[error]?.surface ?? 'icloud';
  // A copy that is named among the steps tried was made; that the error is still there goes without saying.
  const read = outcomes.map(({ fix, outcome }) => ({
    fix,
    outcome: onlyMakesCopy(fix, surface) ? ('worked' as const) : outcome,
  }));
  const known = { signs: signsIn(text), loose: evidence === 'words', ...(ios !== null && { ios }) };
  return { error, incident, ...known, answers, outcomes: read };
}
