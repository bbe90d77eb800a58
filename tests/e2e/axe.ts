import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Rules whose answer hangs on colours. */
export const COLOUR_RULES: readonly string[] = ['color-contrast', 'link-in-text-block'];
/** Rules whose answer hangs on the size of the window or the direction of the text. */
export const LAYOUT_RULES: readonly string[] = [
  'color-contrast',
  'scrollable-region-focusable',
  'target-size',
];
/** Off unless asked for: https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md */
const ALSO = { 'target-size': { enabled: true } };

/**
 * What axe finds wrong on a page, one line each.
 * @param only ids of rules, where not all are asked for
 */
export async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  // Half a megabyte, which takes longer to send than many rules to answer: once for each page.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(AXE);
  const options = only === undefined ? { rules: ALSO } : { runOnly: { type: 'rule', values: only } };
  const found = await page.evaluate(
    `axe.run(${JSON.stringify({ ...options, resultTypes: ['violations'] })}).then(({ violations }) => JSON.parse(JSON.stringify(violations)))`,
  );
  // axe's own result, whose shape its documentation fixes
  return (found as Violation[]).map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
