import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withPermission } from '../builds';
import { ADDRESSES, attributes, BROWSERS, see, seeNone } from '../harness';
import { headingAfter, type Keys, keysOf } from '../harness/keyboard';
import { openPopup, pageIsRead, type Stage, setStage, strikeStage } from '../story';

describe.each(BROWSERS)('the steps, in the popup by keyboard alone, in %s', (kind) => {
  let stage: Stage;
  let popup: Page;
  let keys: Keys;
  const folder = mkdtempSync(join(tmpdir(), 'beacon-keys-'));
  beforeAll(async () => {
    stage = await setStage(kind, kind === 'chromium' ? { extension: withPermission(kind, folder) } : {});
    const page = await stage.driver.open(ADDRESSES.support.icloudBackup);
    await pageIsRead(stage.driver, page);
    popup = await openPopup(stage.driver, page);
    keys = await keysOf(stage.driver, popup);
    await see(popup, '[data-finding=icloud-backup-failed]');
  });
  afterAll(async () => {
    await strikeStage(stage);
    rmSync(folder, { recursive: true });
  });

  const STEP = 'article[data-fix] h2';
  const step = () => see(popup, STEP);
  const asked = () => attributes(popup, '[data-question]', 'data-question');
  /** The focus is on the heading of a step that is another than before, and that is what is read out. */
  const nextStep = async (before: string) => {
    await headingAfter(popup, before);
    await keys.on(STEP, 'heading');
  };

  test('a question that cannot be answered is left out; the focus goes on to the step', async () => {
    const [question] = await asked();
    expect(question).toBeDefined();
    await keys.to('[data-question] [data-answer]:last-child');
    await keys.press('Enter');
    await keys.on(STEP, 'heading');
    expect(await asked()).not.toContain(question);
  });

  test('it is taken back and answered', async () => {
    await keys.to('[data-action=undo]');
    await keys.press('Enter');
    await see(popup, '[data-question]');
    await keys.on(STEP, 'heading');
    const [question] = await asked();
    await keys.to('[data-answer=no]', 'back');
    await keys.press(' ');
    await keys.on(STEP, 'heading');
    expect(await asked()).not.toContain(question);
  });

  test('a step that did not help and one that is skipped: each time the next one is read out', async () => {
    const first = await step();
    await keys.to('[data-outcome=no-help]');
    await keys.press(' ');
    await nextStep(first);
    const second = await step();
    await keys.to('[data-outcome=skip]');
    await keys.press('Enter');
    await nextStep(second);
    const third = await step();
    await keys.to('[data-action=undo]');
    await keys.press(' ');
    await nextStep(third);
    expect(await step()).toBe(second);
  });

  test('why a step is the next one is opened', async () => {
    await keys.to('.why > summary');
    await keys.press('Enter');
    await see(popup, '.why .causes li');
    await keys.on('.why > summary', 'summary', 'Why this step');
  });

  test('a later step is made the next one, and the way back leads to the best', async () => {
    const best = await step();
    await keys.to('.next li .step-name');
    await keys.press('Enter');
    await nextStep(best);
    await see(popup, 'article[data-fix] .over', 'You chose this step');
    const chosen = await step();
    await keys.to('[data-action=jump-back]');
    await keys.press(' ');
    await nextStep(chosen);
    expect(await step()).toBe(best);
  });

  test('a step is chosen out of those that are folded away', async () => {
    const best = await step();
    await keys.to('.next > details > summary');
    await keys.press(' ');
    await keys.to('.next > details .step-name');
    await keys.press(' ');
    await nextStep(best);
    await keys.to('[data-action=jump-back]');
    await keys.press('Enter');
    await keys.on(STEP, 'heading', best);
  });

  test('the version that a menu path depends on is chosen with the arrow keys, and the list keeps the focus', async () => {
    for (let turn = 0; (await popup.$('[data-asked]')) === null; turn += 1) {
      if (turn > 9) throw new Error('no step asks');
      const before = await step();
      await keys.to('[data-outcome=skip]');
      await keys.press('Enter');
      await nextStep(before);
    }
    await keys.to('[data-asked] select');
    await keys.press('ArrowDown');
    await stage.driver.until('the version to be kept', async (api) => {
      const { settings } = await api.storage.local.get('settings');
      const devices = (settings as { data?: { devices?: { ios?: number | null }[] } } | undefined)?.data
        ?.devices;
      return typeof devices?.[0]?.ios === 'number';
    });
    expect(await keys.isAt('[data-asked] select')).toBe(true);
  });

  test('once a step worked, the end is read out and offers a reminder, which one button sets and cancels', async () => {
    await keys.to('[data-outcome=worked]', 'back');
    await keys.press('Enter');
    await keys.on('[data-closed=worked] h2', 'heading', 'Backed up');
    await keys.to('[data-action=remind]');
    await keys.press('Enter');
    await keys.on('[data-action=cancel-reminder]', 'button');
    await see(popup, '[data-reminder=true][role=status]');
    await keys.press(' ');
    await keys.on('[data-action=remind]', 'button');
    await seeNone(popup, '[data-reminder=true]');
  });

  test('both ways round the end come by every control in its order, with the focus in sight', async () => {
    const forward = await keys.round();
    expect(forward.flaws).toEqual([]);
    expect(await keys.round('back')).toEqual(forward);
  });

  test('it is taken back, comes to its end again, and then failed again', async () => {
    await keys.to('[data-closed] [data-action=undo]');
    await keys.press('Enter');
    await keys.on(STEP, 'heading');
    await keys.to('[data-outcome=worked]');
    await keys.press(' ');
    await keys.on('[data-closed=worked] h2', 'heading');
    await keys.to('[data-action=again]');
    await keys.press('Enter');
    await keys.on(STEP, 'heading');
    await seeNone(popup, '[data-closed]');
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
