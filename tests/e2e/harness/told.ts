import type { Browser, Page, SerializedAXNode } from 'puppeteer-core';
import { runInFirefox } from './firefox-system';

/** What a screen reader is told about a control or a heading. */
export interface Told {
  readonly role: string;
  readonly name: string;
}

/** Names of roles that a browser has for itself, with those that both get here. */
const ROLES: Readonly<Record<string, string>> = {
  DisclosureTriangle: 'summary',
  DisclosureTriangleGrouped: 'summary',
  entry: 'textbox',
  pushbutton: 'button',
};

const asTold = (role = '', name = ''): Told => ({ role: ROLES[role] ?? role, name });

function focusIn(node: SerializedAXNode): SerializedAXNode | undefined {
  for (const child of node.children ?? []) {
    const found = focusIn(child) ?? (child.focused ? child : undefined);
    if (found) return found;
  }
  return undefined;
}

/** What has the focus, from Chromium's tree for screen readers. */
export async function toldByChromium(page: Page): Promise<readonly Told[]> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const found = tree ? focusIn(tree) : undefined;
  return found ? [asTold(found.role, found.name)] : [];
}

/** Runs in Firefox itself: roles and names of all that can have the focus in the tab in front, as JSON. */
const FOCUSABLE = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const found = [];
  const look = (node) => {
    // A page that has just come has no tree yet.
    if (!node) return;
    const state = {};
    node.getState(state, {});
    if (state.value & Ci.nsIAccessibleStates.STATE_FOCUSABLE)
      found.push([service.getStringRole(node.role), node.name ?? '']);
    for (let child = node.firstChild; child; child = child.nextSibling) look(child);
  };
  look(service.getAccessibleFor(Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser));
  return JSON.stringify(found);`;

/**
 * What can have the focus in the page in front, from Firefox's tree for screen readers. Which of them has it this tree
 * forgets at times, where something is taken out of the page in the same moment.
 */
export async function toldByFirefox(browser: Browser): Promise<readonly Told[]> {
  const found: readonly (readonly [string, string])[] = JSON.parse(
    String(await runInFirefox(browser, FOCUSABLE)),
  );
  return found.map(([role, name]) => asTold(role, name));
}
