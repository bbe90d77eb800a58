import { ANCHORS } from '../detection/anchors';

/** What a reading needs besides the page itself. */
export interface PageTools {
  /** Matches wherever a message about a backup or about storage may stand; cheap, and right to match too often. */
  readonly anchors: RegExp;
  /** Shadow root of an element, also a closed one where the browser lets an extension see it; null without one. */
  readonly openShadow: (element: Element) => ShadowRoot | null;
}

/** The tools of the real content script, but for closed shadow roots, which only a browser API can open. */
export const PAGE_TOOLS: PageTools = {
  anchors: ANCHORS,
  openShadow: (element) => element.shadowRoot,
};
