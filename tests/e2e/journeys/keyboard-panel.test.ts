import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../axe';
import { ADDRESSES, attributes, BROWSERS, runInPage, see } from '../harness';
import { headingAfter, type Keys, keysOf } from '../harness/keyboard';
import { badgeSays, poll, type Stage, setStage, strikeStage } from '../story';

const currentStep = (page: Page) => see(page, 'article[data-fix] h2');

describe.each(BROWSERS)('the side panel by keyboard alone, in %s', (kind) => {
  let stage: Stage;
  let panel: Page;
  let keys: Keys;

  beforeAll(async () => {
    stage = await setStage(kind);
    const page = await stage.driver.open(ADDRESSES.community.lastBackup);
    const tab = await stage.driver.tabIdOf(page);
    await badgeSays(stage.driver, '1', tab);
    panel = await stage.driver.openExtension(`sidepanel.html?tab=${tab}`);
    keys = await keysOf(stage.driver, panel);
    await see(panel, '[data-question]');
  });
  afterAll(() => strikeStage(stage));

  test('a question is answered, and the focus goes on to the step that follows', async () => {
    const [question] = await attributes(panel, '[data-question]', 'data-question');
    await keys.to('[data-answer]');
    await keys.press('Enter');
    await headingAfter(panel, '');
    expect(await attributes(panel, '[data-question]', 'data-question')).not.toContain(question);
  });

  test('two steps that did not help: each time the next one has the focus and is read out', async () => {
    for (let turn = 1; turn <= 2; turn += 1) {
      const before = await currentStep(panel);
      await keys.to('[data-outcome=no-help]');
      await keys.press(' ');
      const heading = await headingAfter(panel, before);
      expect(heading).toBe(await currentStep(panel));
      await see(panel, '[data-progress]', `${turn} done`);
    }
  });

  test('the step is a heading with its name and the focus, which is what a screen reader is told', async () => {
    await keys.on('article[data-fix] h2', 'heading', await currentStep(panel));
  });

  test('a step to come is opened and made the next one', async () => {
    await keys.to('.to-come summary');
    await keys.press('Enter');
    await see(panel, '.to-come details[open] .sources');
    const before = await currentStep(panel);
    await keys.to('[data-action=jump]');
    await keys.press('Enter');
    await headingAfter(panel, before);
    await see(panel, 'article[data-fix] .over', 'You chose this step');
  });

  test('the summary is opened and copied', async () => {
    await keys.to('[data-hand-over] > summary');
    await keys.press('Enter');
    await see(panel, '[data-hand-over][open] textarea');
    await keys.to('[data-action=copy]');
    await keys.press('Enter');
    await see(panel, '[data-copied=true]', 'Copied.');
  });

  test('what Apple reports is opened', async () => {
    stage.apple.feed.startIncident({ services: ['Photos'] });
    await poll(stage.driver);
    await see(panel, '[data-going=problem]');
    await panel.bringToFront();
    await keys.to('[data-going] summary');
    await keys.press(' ');
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
