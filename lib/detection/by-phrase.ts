import { ERRORS } from '../knowledge/errors';
import type { Spans } from './concepts';
import type { Evidence } from './evidence';
import type { Normalised } from './normalise';
import { findPhrases, type PhraseHit } from './phrases';
import { distance } from './proximity';
import { originalText, quoteAround } from './quote';
import { givesWay, isUmbrella } from './relations';
import { isAboutBackup, isAboutDevice, isOtherSubject } from './scope';

const SPECIFIC = 0.95;
const UMBRELLA = 0.85;
const WEAK = 0.6;
const PROGRESS = 0.75;
const NEAR = 160;
const RESTORE_REACH = 20;

/** "Restore from iCloud backup failed" is not a failed backup. */
function umbrellaConfidence(hit: PhraseHit, spans: Spans): number {
  const restoring = spans.restore?.some(
    (span) => span.end <= hit.start && distance(hit, span) <= RESTORE_REACH,
  );
  return restoring && hit.entry.error === 'icloud-backup-failed' ? 0 : UMBRELLA;
}

/** A line that every backup shows is an error only where it stays; beside a message it says when, not what. */
function progressConfidence(hit: PhraseHit, spans: Spans, hits: readonly PhraseHit[]): number {
  if (hits.some(({ entry }) => entry.kind === 'message' && entry.error !== hit.entry.error)) return 0;
  const slow = [...(spans.stuck ?? []), ...(spans['takes-long'] ?? [])].some(
    (span) => distance(hit, span) <= NEAR,
  );
  const ofRestore = ERRORS[hit.entry.error].surface === 'restore';
  const fits = ofRestore === (spans.restore !== undefined);
  return slow && fits && (isAboutDevice(spans, hit) || isAboutBackup(spans, hit)) ? PROGRESS : 0;
}

function confidenceOf(hit: PhraseHit, spans: Spans, hits: readonly PhraseHit[]): number {
  const { error, kind } = hit.entry;
  if (isOtherSubject(spans, hit)) return 0;
  if (kind === 'message') return isUmbrella(error) ? umbrellaConfidence(hit, spans) : SPECIFIC;
  if (kind === 'progress') return progressConfidence(hit, spans, hits);
  const own = [...(spans.backup ?? []), ...(spans.icloud ?? [])].some((span) => distance(hit, span) === 0);
  const talked = isAboutBackup(spans, hit);
  return talked || (own && isAboutDevice(spans, hit)) ? WEAK : 0;
}

function covers(outer: PhraseHit, inner: PhraseHit): boolean {
  const wider = outer.end - outer.start > inner.end - inner.start;
  const isOther = outer.entry.error !== inner.entry.error && !givesWay(outer.entry.error, inner.entry.error);
  return wider && isOther && outer.start <= inner.start && outer.end >= inner.end;
}

/** A phrase that is part of another error's longer phrase, or of a more special one close by, is not said itself. */
function isSaidForItself(hit: PhraseHit, all: readonly PhraseHit[]): boolean {
  return !all.some(
    (other) =>
      covers(other, hit) ||
      (other.entry.kind === 'message' &&
        givesWay(hit.entry.error, other.entry.error) &&
        overlaps(other, hit)),
  );
}

const overlaps = (a: PhraseHit, b: PhraseHit) => a.start < b.end && b.start < a.end;

/**
 * Evidence from Apple's own wording.
 * @param text the text in the form that `matchable` gives
 * @param spans its words, see `findConcepts`
 * @returns one piece of evidence a place, weak wording only where the text is of a backup
 */
export function evidenceFromPhrases(text: Normalised, spans: Spans): Evidence[] {
  const hits = findPhrases(text.text);
  return hits.flatMap((hit) => {
    const confidence = isSaidForItself(hit, hits) ? confidenceOf(hit, spans, hits) : 0;
    if (confidence === 0) return [];
    const { error, kind, language } = hit.entry;
    return {
      error,
      kind: 'phrase' as const,
      exact: kind === 'message',
      confidence,
      language,
      quote: quoteAround(text, hit.start, hit.end),
      because: [originalText(text, hit.start, hit.end)],
      start: text.origin[hit.start] ?? 0,
      end: text.origin[hit.end] ?? text.source.length,
    };
  });
}
