import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from './harness';

/** What an organisation sets, by the names of the policy. */
export type PolicyValues = Readonly<Record<string, unknown>>;

/**
 * Writes a policy where Firefox on Linux looks for it when it starts:
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Native_manifests
 * @param home home folder that Firefox is started with
 */
export function writeFirefoxPolicy(home: string, data: PolicyValues): void {
  const manifest = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8'));
  const name: string = manifest.browser_specific_settings.gecko.id;
  const folder = join(home, '.mozilla', 'managed-storage');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${name}.json`),
    JSON.stringify({ name, description: '', type: 'storage', data }),
  );
}

/** A policy as chrome://policy/test takes it: mandatory, for the machine, from the platform. */
function asTestPolicy(driver: Driver, values: PolicyValues): string {
  const namespace = new URL(driver.extensionUrl('')).host;
  const entries = Object.entries(values);
  return JSON.stringify(
    entries.map(([name, value]) => ({ level: 1, scope: 1, source: 5, namespace, name, value })),
  );
}

/**
 * Sets a policy in a running Chromium on the page that it has for that. Chrome and Edge as most people have them do not
 * have this page.
 * @returns whether the browser has it
 */
export async function setChromiumPolicy(driver: Driver, values: PolicyValues): Promise<boolean> {
  const page = await driver.browser.newPage();
  const isThere = await page
    .goto('chrome://policy/test')
    .then(() => page.$('policy-test-table'))
    .catch(() => null);
  if (isThere) {
    const policy = JSON.stringify(asTestPolicy(driver, values));
    await page.evaluate(
      `import('chrome://resources/js/cr.js').then((cr) => cr.sendWithPromise('setLocalTestPolicies', ${policy}, ''))`,
    );
  }
  await page.close();
  return isThere !== null;
}
