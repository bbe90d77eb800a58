import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../axe';
import { ADDRESSES, attributes, BROWSERS, runInPage, see, waitFor } from '../harness';
import { badgeSays, poll, type Stage, setStage, strikeStage } from '../story';

/** More than there are places to stop at. */
const MOST_STOPS = 80;

/** Goes on by Tab alone until what has the focus fits. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await runInPage(page, (css: string) => document.activeElement?.matches(css) ?? false, selector))
      return;
  }
  throw new Error(`Tab never comes to ${selector}`);
}

/** Waits until the focus is on a heading with another text; returns the text. */
function headingAfter(page: Page, before: string): Promise<string> {
  return waitFor(
    page,
    'the focus to be on the next heading',
    (old: string) => {
      const text = document.activeElement?.matches('h2') ? document.activeElement.textContent : null;
      return text !== old && text;
    },
    before,
  );
}

function focusIn(node: SerializedAXNode): SerializedAXNode | undefined {
  for (const child of node.children ?? []) {
    const found = child.focused ? child : focusIn(child);
    if (found) return found;
  }
  return undefined;
}

/** Role and name of what has the focus: from Chromium's own tree for screen readers; Firefox shows its tree to nobody. */
async function focused(page: Page): Promise<{ role: string | undefined; name: string | undefined }> {
  if (page.browser().process()?.spawnfile.includes('firefox'))
    return runInPage(page, () => ({
      role: document.activeElement?.matches('h1, h2, h3') ? 'heading' : 'other',
      name: document.activeElement?.textContent ?? '',
    }));
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const found = tree && focusIn(tree);
  return { role: found?.role, name: found?.name };
}

const currentStep = (page: Page) => see(page, 'article[data-fix] h2');

describe.each(BROWSERS)('the side panel by keyboard alone, in %s', (kind) => {
  let stage: Stage;
  let panel: Page;

  beforeAll(async () => {
    stage = await setStage(kind);
    const page = await stage.driver.open(ADDRESSES.community.lastBackup);
    const tab = await stage.driver.tabIdOf(page);
    await badgeSays(stage.driver, '1', tab);
    panel = await stage.driver.openExtension(`sidepanel.html?tab=${tab}`);
    await panel.bringToFront();
    await see(panel, '[data-question]');
  });
  afterAll(() => strikeStage(stage));

  test('a question is answered, and the focus goes on to the step that follows', async () => {
    const [question] = await attributes(panel, '[data-question]', 'data-question');
    await tabTo(panel, '[data-answer]');
    await panel.keyboard.press('Enter');
    await headingAfter(panel, '');
    expect(await attributes(panel, '[data-question]', 'data-question')).not.toContain(question);
  });

  test('two steps that did not help: each time the next one has the focus and is read out', async () => {
    for (let turn = 1; turn <= 2; turn += 1) {
      const before = await currentStep(panel);
      await tabTo(panel, '[data-outcome=no-help]');
      await panel.keyboard.press(' ');
      const heading = await headingAfter(panel, before);
      expect(heading).toBe(await currentStep(panel));
      await see(panel, '[data-progress]', `${turn} done`);
    }
  });

  test('the step is a heading with its name and the focus, which is what a screen reader is told', async () => {
    expect(await focused(panel)).toEqual({ role: 'heading', name: await currentStep(panel) });
  });

  test('a step to come is opened and made the next one', async () => {
    await tabTo(panel, '.to-come summary');
    await panel.keyboard.press('Enter');
    await see(panel, '.to-come details[open] .sources');
    const before = await currentStep(panel);
    await tabTo(panel, '[data-action=jump]');
    await panel.keyboard.press('Enter');
    await headingAfter(panel, before);
    await see(panel, 'article[data-fix] .over', 'You chose this step');
  });

  test('the summary is opened and copied', async () => {
    await tabTo(panel, '[data-hand-over] > summary');
    await panel.keyboard.press('Enter');
    await see(panel, '[data-hand-over][open] textarea');
    await tabTo(panel, '[data-action=copy]');
    await panel.keyboard.press('Enter');
    await see(panel, '[data-copied=true]', 'Copied.');
  });

  test('what Apple reports is opened', async () => {
    stage.apple.feed.startIncident({ services: ['Photos'] });
    await poll(stage.driver);
    await see(panel, '[data-going=problem]');
    await panel.bringToFront();
    await tabTo(panel, '[data-going] summary');
    await panel.keyboard.press(' ');
    await see(panel, '[data-going] .times', 'Began');
  });

  test('with everything open there is no barrier, in both themes, and nothing to scroll sideways', async () => {
    await runInPage(panel, () => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const scheme of ['light', 'dark'] as const) {
      await stage.driver.appear(panel, { scheme, reducedMotion: true });
      expect(await violations(panel)).toEqual([]);
    }
    await panel.setViewport({ width: 320, height: 800 });
    expect(await runInPage(panel, () => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
