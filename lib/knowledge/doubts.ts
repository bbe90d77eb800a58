import { CONCEPT_IDS, type ConceptId, NO_COMPLAINT } from './concepts';

/** Points for concepts. */
export type Points = Readonly<Partial<Record<ConceptId, number>>>;

/**
 * What speaks against a report. The points were found by logistic regression over texts that report an error and texts
 * that report none, and rounded to quarters: a point less makes a report 2.7 times as likely.
 */
export interface Doubts {
  /** A concept near the words in which an error was found. */
  readonly near: Points;
  /** A concept in the very sentences of those words. */
  readonly beside: Points;
  /** A concept that is met a second time near them. */
  readonly again: Points;
  /** The last sentence says that it works. */
  readonly endsWell: number;
  /** What is wrong is said in sentences that speak of neither backup nor restore. */
  readonly astray: number;
  /** Each further sentence over which the words of an error are spread, up to two. */
  readonly spread: number;
}

export const DOUBTS: Doubts = {
  near: { offers: 2, instructs: 2, 'other-subject': 2, 'other-thing': 1.5 },
  beside: { 'other-thing': 2.75, offers: 1.75, 'asks-how': 1.5, 'in-general': 1.5, 'other-subject': 1 },
  again: { instructs: 2.25, 'in-general': 2.25, 'asks-how': 1, offers: 0.5 },
  endsWell: 2.5,
  astray: 1.5,
  spread: 0.75,
};

/**
 * What speaks for a report: each complaint in those sentences, up to four, Apple's own wording, and a text of hardly more
 * than those words.
 */
export const TRUST = { complaint: 1.25, wording: 2, brief: 1 } as const;
/** More points against a report, less those for it, and it is doubtful. */
export const TOO_DOUBTFUL = 1;
/** Points at which it is sure: two complaints, or one in brief, with nothing against. */
export const SURE_AT_MOST = -2;

/** Concepts that need not be a complaint: "the backup takes an hour". */
const MAY_BE_FINE: ReadonlySet<ConceptId> = new Set([
  ...NO_COMPLAINT,
  'needed',
  'takes-long',
  'poor',
  'full',
  'verify',
]);
/** What is wrong, in words that say so by themselves. */
export const COMPLAINTS: readonly ConceptId[] = CONCEPT_IDS.slice(
  CONCEPT_IDS.indexOf('failed'),
  CONCEPT_IDS.indexOf('works'),
).filter((concept) => !MAY_BE_FINE.has(concept));
