import { DENIALS_AFTER, DENIALS_BEFORE } from '../knowledge/denials';
import { SIGN_IDS, type SignId } from '../knowledge/ids';
import { SIGNS } from '../knowledge/signs';
import { findConcepts, type Span, type Spans } from './concepts';
import { matchable } from './matchable';
import { closest, distance } from './proximity';
import type { PageReading } from './types';

/** Words that belong together stand within this many characters. */
const TOGETHER = 60;
/** A denial must stand this near. */
const DENIAL_REACH = 24;

function isDenied(text: string, { start, end }: Span): boolean {
  return (
    DENIALS_BEFORE.test(text.slice(Math.max(0, start - DENIAL_REACH), start)) ||
    DENIALS_AFTER.test(text.slice(end, end + DENIAL_REACH))
  );
}

function isMentioned(text: string, spans: Spans, sign: SignId): boolean {
  const { said, none = [] } = SIGNS[sign];
  return said.some((concepts) => {
    // "not enough space" holds a "not" of its own.
    const counts = (span: Span): boolean => concepts.length > 1 || !isDenied(text, span);
    const groups = concepts.map((concept) => spans[concept]?.filter(counts) ?? []);
    const window = closest(groups);
    if (window === null || window.end - window.start > TOGETHER) return false;
    return !none.some((concept) => spans[concept]?.some((span) => distance(window, span) <= TOGETHER));
  });
}

/**
 * What a text mentions beside the error and that speaks for a cause: a VPN, an update, a jailbreak.
 * @param text any string; only the first 20,000 characters are read
 * @returns ids of signs, each once
 */
export function signsIn(text: string): SignId[] {
  const { text: folded } = matchable(text);
  const spans = findConcepts(folded);
  return SIGN_IDS.filter((sign) => isMentioned(folded, spans, sign));
}

/**
 * The same for a page: only what its title and its question say, never replies or an article's own text.
 * @param reading a page as lib/page read it
 */
export function signsOnPage(reading: PageReading): SignId[] {
  const asked = reading.candidates.filter(({ place }) => place === 'title' || place === 'question');
  return signsIn(asked.map(({ text }) => text).join('. '));
}
