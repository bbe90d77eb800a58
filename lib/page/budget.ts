import { MAX_NODES, MAX_SHADOW_ROOTS, MAX_TEXT } from './limits';
import type { PageTools } from './tools';

/** What a reading may still look at, and the shadow roots it came through. One per reading. */
export interface Budget {
  text: number;
  nodes: number;
  readonly shadowRoots: Set<ShadowRoot>;
}

/** A budget with nothing spent. */
export function newBudget(): Budget {
  return { text: MAX_TEXT, nodes: MAX_NODES, shadowRoots: new Set() };
}

/** The shadow root of a custom element, or null: no custom element, none to be opened, or the budget is spent. */
export function shadowOf(element: Element, tools: PageTools, budget: Budget): ShadowRoot | null {
  if (!element.localName.includes('-') || budget.shadowRoots.size >= MAX_SHADOW_ROOTS) return null;
  const root = tools.openShadow(element);
  if (root) budget.shadowRoots.add(root);
  return root;
}
