import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADDRESSES, BROWSERS, see } from '../harness';
import { badgeSays, poll, type Stage, setStage, strikeStage } from '../story';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong on a page, one line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(
    'axe.run().then(({ violations }) => JSON.parse(JSON.stringify(violations)))',
  );
  // axe's own result, whose shape its documentation fixes
  return (found as Violation[]).map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each(BROWSERS)('accessibility of the running screens, in %s', (kind) => {
  let stage: Stage;
  let tab = 0;
  beforeAll(async () => {
    stage = await setStage(kind);
    const page = await stage.driver.open(ADDRESSES.community.corrupt);
    tab = await stage.driver.tabIdOf(page);
    await badgeSays(stage.driver, '1', tab);
  });
  afterAll(() => strikeStage(stage));

  const check = async (path: string, shows: string, scheme: 'light' | 'dark'): Promise<void> => {
    const page = await stage.driver.openExtension(path);
    await see(page, shows);
    await stage.driver.appear(page, { scheme, reducedMotion: true });
    expect(await violations(page)).toEqual([]);
    await page.close();
  };

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    test('popup without an error', () => check('popup.html', '[data-box]', scheme));
    test('popup with an error', () => check(`popup.html?tab=${tab}`, '[data-outcome]', scheme));
    test('side panel', () => check(`sidepanel.html?tab=${tab}`, '[data-outcome]', scheme));
    test('settings', () => check('options.html', '[data-setting=ios]', scheme));
    test('first-run page', () => check('welcome.html', 'main li', scheme));

    test('popup in an outage', async () => {
      stage.apple.feed.startIncident({ services: ['iCloud Backup'] });
      await poll(stage.driver);
      await check(`popup.html?tab=${tab}`, '[data-verdict=outage]', scheme);
      stage.apple.feed.endIncident();
      await poll(stage.driver);
    });
  });
});
