import { shadowOf } from './budget';
import { MAX_AREAS, MAX_ELEMENTS, MAX_SKELETON } from './limits';
import type { Steps } from './steps';
import type { Visit } from './visit';

const ELEMENTS_A_STEP = 100;

/**
 * The elements that hang highest in a document, level by level, and those in the shadow roots on the way: what a page
 * shows over everything else hangs high, so a long list cannot hide it.
 */
function* skeletonOf(top: Element, size: number, { tools, budget }: Visit): Steps<Element[]> {
  const elements = [top];
  // The list grows while it is gone through.
  for (const element of elements) {
    for (const parent of [shadowOf(element, tools, budget), element]) {
      let child = parent?.firstElementChild;
      for (; child && elements.length < size; child = child.nextElementSibling) elements.push(child);
    }
    if (elements.length % ELEMENTS_A_STEP === 0) yield;
  }
  return elements;
}

/** Finds areas by selector in a document; prepared once, then asked for each kind of area. */
export type Find = (selector: string) => Element[];

/**
 * Prepares to find areas in a document and in the shadow roots of its custom elements. In one that has grown too large
 * for a selector to go through in one piece, only what hangs highest is looked at.
 * @param never selector of elements in which nothing is found
 * @returns finds the outermost elements that match, at most MAX_AREAS
 */
export function* survey(top: Element, never: string, visit: Visit): Steps<Find> {
  const isLarge = top.getElementsByTagName('*').length > MAX_ELEMENTS;
  const skeleton = yield* skeletonOf(top, isLarge ? MAX_SKELETON * 10 : MAX_SKELETON, visit);
  const roots = [top, ...visit.budget.shadowRoots];
  return (selector) => {
    const found = isLarge
      ? skeleton.filter((element) => element.matches(selector))
      : roots.flatMap((root) => Array.from(root.querySelectorAll(selector)));
    return found
      .slice(0, MAX_AREAS)
      .filter((area) => !area.parentElement?.closest(selector) && !area.closest(never));
  };
}
