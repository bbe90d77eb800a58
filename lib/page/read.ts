import type { PageReading } from '../detection/types';
import { readerOf } from './hosts';
import { MAX_LANG, MAX_METERS, MAX_URL } from './limits';
import { finish, type Steps } from './steps';
import { PAGE_TOOLS, type PageTools } from './tools';
import { newVisit, type Visit } from './visit';

/** A reading, null when there is nothing to say, and the shadow roots whose changes matter for the next one. */
export interface PageResult {
  readonly reading: PageReading | null;
  readonly shadowRoots: readonly ShadowRoot[];
}

/** A reading that says that the page has nothing to say (any more). */
export function emptyReading(doc: Document, url: URL): PageReading {
  return {
    url: (url.origin + url.pathname).slice(0, MAX_URL),
    lang: (doc.documentElement?.lang ?? '').slice(0, MAX_LANG),
    candidates: [],
    meters: [],
  };
}

function readingOf(visit: Visit): PageReading | null {
  const candidates = visit.found.candidates();
  if (candidates.length === 0 && visit.meters.length === 0 && !visit.isByNumber) return null;
  return { ...emptyReading(visit.doc, visit.url), candidates, meters: visit.meters.slice(0, MAX_METERS) };
}

/**
 * Reads a page in steps, so that the work can give way to the page.
 * @param url the document's address; it decides which parts are read
 */
export function* readSteps(doc: Document, url: URL, tools: PageTools): Steps<PageResult> {
  const reader = readerOf(url);
  const visit = newVisit(doc, url, tools);
  if (reader) yield* reader(visit);
  return { reading: readingOf(visit), shadowRoots: [...visit.budget.shadowRoots] };
}

/**
 * Reads a page at once. It changes nothing in the page and asks for no layout.
 * @returns at most 20 candidates of at most 400 characters, best places first, and what looks like a storage meter; null when
 * there is neither and the address is not a support article's
 */
export function readPage(doc: Document, url: URL, tools: PageTools = PAGE_TOOLS): PageReading | null {
  return finish(readSteps(doc, url, tools)).reading;
}
