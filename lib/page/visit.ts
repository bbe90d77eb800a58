import { type Budget, newBudget } from './budget';
import { Collector } from './collect';
import type { Steps } from './steps';
import type { PageTools } from './tools';

/** One reading of one document, under way. */
export interface Visit {
  readonly doc: Document;
  readonly url: URL;
  readonly tools: PageTools;
  readonly budget: Budget;
  readonly found: Collector;
  /** Texts that look like a storage meter, in the order found. */
  readonly meters: string[];
  /** Whether the address alone says what the page is about, as a support article's number does. */
  isByNumber: boolean;
}

/** Knows where on one host's pages there is something to read. */
export type Reader = (visit: Visit) => Steps<void>;

/** A visit with nothing found yet. */
export function newVisit(doc: Document, url: URL, tools: PageTools): Visit {
  return {
    doc,
    url,
    tools,
    budget: newBudget(),
    found: new Collector(tools.anchors),
    meters: [],
    isByNumber: false,
  };
}
