import { evidenceFromCodes } from './by-code';
import { evidenceFromPhrases } from './by-phrase';
import { evidenceFromWords, possibilitiesFromWords } from './by-words';
import { findConcepts, type Spans } from './concepts';
import { type Standing, standingOf } from './doubt';
import type { Evidence } from './evidence';
import { fold, ranked } from './fold';
import { matchable } from './matchable';
import { parseStorageMeter } from './meter';
import type { Normalised } from './normalise';
import { type PageKind, pageKind } from './page-kind';
import { givesWay } from './relations';
import { corrected } from './spelling';
import { evidenceFromMeter } from './storage-finding';
import { unsure } from './sure';
import type { Candidate, Finding, PageReading, StorageMeter } from './types';

const MAX_CANDIDATES = 20;
/** An article that people open because of a failed backup: less sure than a message quoted by them. */
const ARTICLE_CONFIDENCE = 0.7;
/** Plans that Apple sells; a typed meter with another total may be of the device itself. */
const PLANS = [5e9, 50e9, 200e9, 2e12, 6e12, 12e12];
const MAX_TYPED_METER = 120;
const SHORT_LIST = 3;

/** People's words inside a message that says more: "last backup could not be completed because of poor network". */
function isShadowed(one: Evidence, exact: readonly Evidence[]): boolean {
  if (one.kind !== 'words') return false;
  return exact.some(
    (other) => givesWay(one.error, other.error) && other.start < one.end && one.start < other.end,
  );
}

interface Heard {
  readonly evidence: readonly Evidence[];
  readonly standing: Standing;
}

function evidenceIn(text: Normalised, spans: Spans): Heard {
  const all = [
    ...evidenceFromPhrases(text, spans),
    ...evidenceFromCodes(text.source),
    ...evidenceFromWords(text, spans),
  ];
  const exact = all.filter((one) => one.exact);
  const [first, ...rest] = all;
  if (exact.length > 0 || !first)
    return { evidence: all.filter((one) => !isShadowed(one, exact)), standing: 'sure' };
  const best = rest.reduce((most, one) => (one.confidence > most.confidence ? one : most), first);
  return { evidence: all, standing: standingOf(best, text, spans) };
}

function counts(evidence: Evidence, place: Candidate['place'], page: PageKind): boolean {
  if (evidence.exact) return true;
  if (page.kind === 'general' || place === 'text') return false;
  if (evidence.kind === 'words' && evidence.confidence < 0.4) return false;
  return page.kind !== 'icloud' || evidence.error === 'icloud-storage-full';
}

function umbrellaFinding(page: Extract<PageKind, { kind: 'umbrella' }>, reading: PageReading): Finding {
  const title = reading.candidates.find((candidate) => candidate.place === 'title')?.text ?? '';
  return {
    error: page.error,
    confidence: ARTICLE_CONFIDENCE,
    quote: title.replace(/\s+/g, ' ').trim().slice(0, 200),
    evidence: 'article',
    language: '',
    because: [page.article],
  };
}

/** A message that an article quotes is one of several, and need not be the reader's; only its title speaks louder. */
function underUmbrella(
  umbrella: Finding,
  findings: readonly Finding[],
  titled: ReadonlySet<string>,
): Finding[] {
  const others = findings.filter((finding) => finding.error !== umbrella.error);
  const lowered = others.map((finding) =>
    !titled.has(finding.error) ? { ...finding, confidence: Math.min(finding.confidence, 0.65) } : finding,
  );
  return ranked([umbrella, ...lowered]);
}

/**
 * The storage meter of a page.
 * @returns the first of its texts that is one, or null
 */
export function meterOf(reading: PageReading): StorageMeter | null {
  for (const text of reading.meters) {
    const meter = parseStorageMeter(text);
    if (meter) return meter;
  }
  return null;
}

interface OnPage {
  readonly one: Evidence;
  readonly place: Candidate['place'];
  readonly standing: Standing;
}

function evidenceOnPage(reading: PageReading, page: PageKind): OnPage[] {
  return reading.candidates.slice(0, MAX_CANDIDATES).flatMap(({ text, place }) => {
    const asSeen = matchable(text);
    const { evidence, standing } = evidenceIn(asSeen, findConcepts(asSeen.text));
    return evidence.flatMap((one) => (counts(one, place, page) ? [{ one, place, standing }] : []));
  });
}

/**
 * What a page says is wrong, from its address, the text that its reader saw, and its storage meter.
 * @param reading a page as lib/page read it
 * @returns at most one finding an error, best first, none of them sure (see `isSure`) where the page may well say
 *   something else; none on pages that only talk of backups
 */
export function detectOnPage(reading: PageReading): Finding[] {
  const page = pageKind(reading.url);
  if (page.kind === 'status') return [];
  const found = evidenceOnPage(reading, page);
  const meter = page.kind === 'general' ? null : meterOf(reading);
  const sure = found.filter(({ standing }) => standing === 'sure');
  const findings = fold([...sure.map(({ one }) => one), ...evidenceFromMeter(meter)]);
  if (page.kind === 'umbrella') {
    const exact = sure.filter(({ place, one }) => place === 'title' && one.exact);
    return underUmbrella(
      umbrellaFinding(page, reading),
      findings,
      new Set(exact.map(({ one }) => one.error)),
    );
  }
  if (findings.length > 0) return findings;
  return fold(found.flatMap(({ one, standing }) => (standing === 'likely' ? [one] : []))).map(unsure);
}

function typedMeter(text: string): Evidence[] {
  if (text.length > MAX_TYPED_METER) return [];
  const meter = parseStorageMeter(text);
  const isPlan = meter !== null && 'total' in meter && PLANS.includes(meter.total);
  return isPlan ? evidenceFromMeter(meter) : [];
}

/** Where a person's own words were understood, what they may also mean, up to a short list to pick from. */
function withPossibilities(found: readonly Finding[], text: Normalised, spans: Spans): Finding[] {
  const [best] = found;
  if (best?.evidence !== 'words' || found.length >= SHORT_LIST) return [...found];
  const more = fold(possibilitiesFromWords(text, spans)).filter(
    ({ error }) => !found.some((finding) => finding.error === error),
  );
  return [...found, ...more.slice(0, SHORT_LIST - found.length)];
}

function findingsIn(text: Normalised, more: readonly Evidence[]): Finding[] {
  const spans = findConcepts(text.text);
  const { evidence, standing } = evidenceIn(text, spans);
  const found = withPossibilities(fold([...evidence, ...more]), text, spans);
  return standing === 'sure' || more.length > 0 ? found : found.map(unsure);
}

/**
 * What a typed, pasted or selected text says is wrong.
 * @param text any string; only the first 20,000 characters are read
 * @returns at most one finding an error, best first, none of them sure (see `isSure`) where the text may well report
 *   nothing; empty where nothing is recognised
 */
export function detectInText(text: string): Finding[] {
  const asTyped = matchable(text);
  const found = findingsIn(asTyped, typedMeter(text));
  if (found.length > 0) return found;
  const asMeant = corrected(asTyped);
  return asMeant === null ? [] : findingsIn(asMeant, []);
}
