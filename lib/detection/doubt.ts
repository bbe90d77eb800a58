import type { ConceptId } from '../knowledge/concepts';
import { COMPLAINTS, DOUBTS, type Points, SURE_AT_MOST, TOO_DOUBTFUL, TRUST } from '../knowledge/doubts';
import type { Span, Spans } from './concepts';
import type { Evidence } from './evidence';
import type { Normalised } from './normalise';
import { distance } from './proximity';
import { isOwnBackup, type Stretch } from './scope';

/** What stands further from the words of an error says nothing about them: long posts speak of many things. */
const NEAR = 150;
const MOST_COMPLAINTS = 4;
const MOST_SPREAD = 2;
/** Characters of a text that hardly says more than what is wrong. */
const BRIEF = 80;
/** Words that stand too far apart, or that few, are never sure. */
const SURE_WORDS = 0.55;

/** How far a text is taken for a report. */
export type Standing = 'sure' | 'likely' | 'doubtful';

/** The sentences of a text in the form that `matchable` gives. */
function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('.', start);
    const end = stop < 0 ? text.length : stop + 1;
    found.push({ start, end });
    start = end;
  }
  return found;
}

const meet = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end;

type Said = readonly Span[] | undefined;

const isSaidIn = (spans: Said, stretch: Stretch): boolean =>
  spans?.some((span) => meet(span, stretch)) ?? false;

/** Where a piece of evidence stands in the form that `matchable` gives. */
function placeOf({ start, end }: Evidence, { origin }: Normalised): Stretch {
  const at = (offset: number): number => origin.findIndex((from) => from >= offset);
  return { start: at(start), end: at(end) };
}

/** Another subject beside "my iPhone's backup" is not what the words are about. */
function withoutOthers(points: Points, isOwn: boolean): Points {
  return isOwn ? { ...points, 'other-subject': 0 } : points;
}

function sumOf(points: Points, spans: Spans, isSaid: (said: Said) => boolean): number {
  const concepts = Object.keys(points) as ConceptId[]; // keys of a record lose their type
  return concepts.reduce((sum, concept) => sum + (isSaid(spans[concept]) ? (points[concept] ?? 0) : 0), 0);
}

/** What is said that speaks against a report at a place, in points. */
function saidAgainst(spans: Spans, place: Stretch, around: Stretch, last: Stretch): number {
  const isOwn = isOwnBackup(spans, place);
  const times = (said: Said): number => said?.filter((span) => distance(place, span) <= NEAR).length ?? 0;
  const endsWell = isSaidIn(spans.works, last) || isSaidIn(spans['goes-well'], last);
  return (
    sumOf(withoutOthers(DOUBTS.near, isOwn), spans, (said) => times(said) > 0) +
    sumOf(withoutOthers(DOUBTS.beside, isOwn), spans, (said) => isSaidIn(said, around)) +
    sumOf(DOUBTS.again, spans, (said) => times(said) > 1) +
    (endsWell ? DOUBTS.endsWell : 0)
  );
}

/** Whether all that is said to be wrong stands in sentences about something else than a backup. */
function isAstray(spans: Spans, place: Stretch, sentences: readonly Stretch[]): boolean {
  const wrong = COMPLAINTS.flatMap((concept) => spans[concept] ?? []).filter(
    ({ start }) => start >= place.start && start <= place.end,
  );
  const own = sentences.filter((one) => isSaidIn(spans.backup, one) || isSaidIn(spans.restore, one));
  const isOwn = ({ start }: Span): boolean => own.some((one) => start >= one.start && start < one.end);
  return wrong.length > 0 && !wrong.some(isOwn);
}

/** A sign of Chinese, Japanese or Korean says about as much as two letters. */
function isBrief({ source }: Normalised): boolean {
  const wide = source.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0;
  return source.length + wide <= BRIEF;
}

/** What is said for a report, in points. */
function saidFor(best: Evidence, text: Normalised, spans: Spans, around: Stretch): number {
  const complaints = COMPLAINTS.filter((concept) => isSaidIn(spans[concept], around)).length;
  return (
    Math.min(complaints, MOST_COMPLAINTS) * TRUST.complaint +
    (best.kind === 'words' ? 0 : TRUST.wording) +
    (isBrief(text) ? TRUST.brief : 0)
  );
}

/**
 * How far a text can be taken for a report of what was found in it, and not for one that tells how things work, offers
 * something, speaks of another thing or of a trouble that is over. Doubtful only by a word that says so.
 * @param best the surest evidence in the text
 * @param text the text in the form that `matchable` gives
 * @param spans its words, see `findConcepts`
 */
export function standingOf(best: Evidence, text: Normalised, spans: Spans): Standing {
  const sentences = sentencesOf(text.text);
  const place = placeOf(best, text);
  const met = sentences.filter((sentence) => meet(sentence, place));
  const around = { start: met[0]?.start ?? place.start, end: met.at(-1)?.end ?? place.end };
  const against = saidAgainst(spans, place, around, sentences.at(-1) ?? place);
  if (against === 0 && isBrief(text)) return 'sure';
  const spread = Math.min(Math.max(0, met.length - 1), MOST_SPREAD) * DOUBTS.spread;
  const astray = isAstray(spans, place, met) ? DOUBTS.astray : 0;
  const points = against + spread + astray - saidFor(best, text, spans, around);
  if (against > 0 && points > TOO_DOUBTFUL) return 'doubtful';
  return best.confidence >= SURE_WORDS && points <= SURE_AT_MOST ? 'sure' : 'likely';
}
