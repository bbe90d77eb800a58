import { TELLS_LITTLE } from '../knowledge/concepts';
import { ERRORS } from '../knowledge/errors';
import { ERROR_IDS, type ErrorId } from '../knowledge/ids';
import type { WordPattern } from '../knowledge/types';
import type { Span, Spans } from './concepts';
import type { Evidence } from './evidence';
import { languageOf } from './language';
import type { Normalised } from './normalise';
import { closest, distance, type Window } from './proximity';
import { originalText, quoteAround } from './quote';
import { isUmbrella } from './relations';
import { isAboutDevice, isOtherSubject } from './scope';

/** Words that rule a pattern out must stand this near to do so. */
const NONE_REACH = 100;
const WIDE = 100;

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
  const wide = window.end - window.start > WIDE ? 0.05 : 0;
  const umbrella = isUmbrella(pattern.error) ? 0.1 : 0;
  return 0.5 + words - wide - umbrella;
}

function evidenceOf(
  pattern: CompiledPattern,
  text: Normalised,
  spans: Spans,
  language: string,
): Evidence | null {
  const window = closest(pattern.all.map((concept) => spans[concept] ?? []));
  if (!window || isOtherSubject(spans, window) || isRuledOut(pattern, spans, window)) return null;
  const aboutDevice = isAboutDevice(spans, window);
  if (!aboutDevice && !pattern.alone && ERRORS[pattern.error].surface !== 'icloud') return null;
  return asEvidence(pattern.error, text, window, language, confidenceOf(pattern, window, aboutDevice));
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

/**
 * Evidence from people's own words.
 * @param text the text in the form that `matchable` gives
 * @param spans its words, see `findConcepts`
 */
export function evidenceFromWords(text: Normalised, spans: Spans): Evidence[] {
  const language = languageOf(spans);
  return PATTERNS.flatMap((pattern) => evidenceOf(pattern, text, spans, language) ?? []);
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
