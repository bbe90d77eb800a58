import { NO_COMPLAINT, TELLS_LITTLE } from '../knowledge/concepts';
import { ERRORS } from '../knowledge/errors';
import { ERROR_IDS, type ErrorId } from '../knowledge/ids';
import type { Surface, WordPattern } from '../knowledge/types';
import type { Span, Spans } from './concepts';
import type { Evidence } from './evidence';
import { languageOf } from './language';
import type { Normalised } from './normalise';
import { between, closest, distance, type Window } from './proximity';
import { originalText, quoteAround } from './quote';
import { isUmbrella } from './relations';
import { hasOtherAmid, isAboutDevice, isOtherSubject } from './scope';

/** Words that rule a pattern out must stand this near to do so. */
const NONE_REACH = 100;
/** Of two patterns that fit, the one whose words stand closer is meant: so much is a character worth, up to a limit. */
const CHARACTER = 1 / 2000;
const MOST_FOR_WIDTH = 0.08;

interface CompiledPattern extends WordPattern {
  readonly error: ErrorId;
}

const PATTERNS: readonly CompiledPattern[] = ERROR_IDS.flatMap((error) =>
  (ERRORS[error].recognition.words ?? []).map((pattern) => ({ error, ...pattern })),
);

/** Rough: more words that fit and standing closer together say more; without naming the device, little. */
function confidenceOf(pattern: CompiledPattern, window: Window, aboutDevice: boolean): number {
  if (!aboutDevice) return 0.35;
  const words = Math.min(pattern.all.length, 5) * 0.04;
  const wide = Math.min(between(window) * CHARACTER, MOST_FOR_WIDTH);
  const umbrella = isUmbrella(pattern.error) ? 0.1 : 0;
  return 0.5 + words - wide - umbrella;
}

/** The places of each word that a pattern needs. */
function groupsOf({ all, any }: WordPattern, spans: Spans): (readonly Span[])[] {
  const groups = all.map((concept) => spans[concept] ?? []);
  if (!any) return groups;
  const either = any.flatMap((concept) => spans[concept] ?? []).sort((a, b) => a.start - b.start);
  return [...groups, either];
}

function evidenceOf(
  pattern: CompiledPattern,
  text: Normalised,
  spans: Spans,
  language: string,
): Evidence | null {
  const window = closest(groupsOf(pattern, spans));
  if (!window || isOtherSubject(spans, window) || isRuledOut(pattern, spans, window)) return null;
  if (hasOtherAmid(spans, window) || isMereQuestion(pattern, spans)) return null;
  const aboutDevice = isAboutDevice(spans, window);
  if (!aboutDevice && !pattern.alone && ERRORS[pattern.error].surface !== 'icloud') return null;
  return asEvidence(pattern.error, text, window, language, confidenceOf(pattern, window, aboutDevice));
}

/** "How do I restore a backup onto a newer iPhone?" */
function isMereQuestion({ all }: WordPattern, spans: Spans): boolean {
  const complains = spans.failed ?? spans.problem ?? spans.stuck;
  return spans['asks-how'] !== undefined && !complains && all.every((concept) => NO_COMPLAINT.has(concept));
}

function isRuledOut(pattern: CompiledPattern, spans: Spans, window: Window): boolean {
  const reaches = (span: Span): boolean => distance(window, span) <= NONE_REACH;
  return pattern.none?.some((concept) => spans[concept]?.some(reaches)) ?? false;
}

function asEvidence(
  error: ErrorId,
  text: Normalised,
  window: Window,
  language: string,
  confidence: number,
): Evidence {
  return {
    error,
    kind: 'words',
    exact: false,
    confidence,
    language,
    quote: quoteAround(text, window.start, window.end),
    because: window.spans.map((span) => originalText(text, span.start, span.end)),
    start: text.origin[window.start] ?? 0,
    end: text.origin[window.end] ?? text.source.length,
  };
}

/** What is left of an error of iCloud where only the computer is spoken of, and the other way round. */
const OTHER_SURFACE = 0.8;

function surfaceNotMeant(spans: Spans): Surface | null {
  if (spans.app && !spans.icloud) return 'icloud';
  return spans.icloud && !spans.app && !spans.computer ? 'computer' : null;
}

/**
 * Evidence from people's own words.
 * @param text the text in the form that `matchable` gives
 * @param spans its words, see `findConcepts`
 */
export function evidenceFromWords(text: Normalised, spans: Spans): Evidence[] {
  const language = languageOf(spans);
  const other = surfaceNotMeant(spans);
  return PATTERNS.flatMap((pattern) => {
    const evidence = evidenceOf(pattern, text, spans, language);
    if (!evidence) return [];
    const isOther = ERRORS[evidence.error].surface === other;
    return isOther ? { ...evidence, confidence: evidence.confidence * OTHER_SURFACE } : evidence;
  });
}

/** All words of a pattern but one, among them what is wrong: worth naming below something surer, never alone. */
const POSSIBLE = 0.2;
const FEWEST = 3;

function possibleOf(
  pattern: CompiledPattern,
  text: Normalised,
  spans: Spans,
  language: string,
): Evidence | null {
  const present = pattern.all.filter((concept) => spans[concept] !== undefined);
  if (present.length < FEWEST - 1 || present.length !== pattern.all.length - 1) return null;
  if (present.every((concept) => TELLS_LITTLE.has(concept))) return null;
  const window = closest(present.map((concept) => spans[concept] ?? []));
  if (!window || isOtherSubject(spans, window) || isRuledOut(pattern, spans, window)) return null;
  if (!isAboutDevice(spans, window)) return null;
  return asEvidence(pattern.error, text, window, language, POSSIBLE);
}

/**
 * What the same words may also mean, if one more word was meant than was said.
 * @param text the text in the form that `matchable` gives
 * @param spans its words, see `findConcepts`
 */
export function possibilitiesFromWords(text: Normalised, spans: Spans): Evidence[] {
  const language = languageOf(spans);
  return PATTERNS.flatMap((pattern) => possibleOf(pattern, text, spans, language) ?? []);
}
