import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accented, mirrored } from '../../pseudo-locale';
import { LAYOUT_RULES, violations } from '../axe';
import { runInPage, see } from '../harness';
import { STATES } from '../states';
import { layoutFlaws } from '../states/layout';
import { reach, setStillStage, settled } from '../states/reach';
import { NARROW } from '../states/shoot';
import { speaking } from '../states/speak';
import { untranslated } from '../states/untranslated';
import { type Stage, strikeStage } from '../story';

// Longer words in one browser: how they break is the same in both. From right to left each mirrors by rules of its own.
const PSEUDO = [
  { kind: 'chromium', what: 'accented and longer by 40 %', change: accented, lang: 'el', dir: 'ltr' },
  { kind: 'chromium', what: 'from right to left', change: mirrored, lang: 'he', dir: 'rtl' },
  { kind: 'firefox', what: 'from right to left', change: mirrored, lang: 'he', dir: 'rtl' },
] as const;

describe.each(PSEUDO)('every state in words $what, in $kind', ({ kind, change, lang, dir }) => {
  let stage: Stage;
  const folder = mkdtempSync(join(tmpdir(), 'beacon-pseudo-'));
  beforeAll(async () => {
    stage = await setStillStage(kind, folder, speaking(change));
  });
  afterAll(async () => {
    await strikeStage(stage);
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(STATES.map((state) => [state.id, state] as const))('%s', async (_id, state) => {
    const { page, close } = await reach(stage, state);
    const root = await runInPage(page, () => [document.documentElement.lang, document.documentElement.dir]);
    const found = [...(await untranslated(page)), ...(await layoutFlaws(page))];
    if (dir === 'rtl') found.push(...(await violations(page)));
    await page.setViewport(NARROW);
    await settled(page);
    const narrow = dir === 'rtl' ? await violations(page, LAYOUT_RULES) : [];
    found.push(...[...(await layoutFlaws(page)), ...narrow].map((line) => `320 px: ${line}`));
    await close();
    expect(root).toEqual([lang, dir]);
    expect(found).toEqual([]);
  });

  test('the check itself finds a word that is not from the messages', async () => {
    const page = await stage.driver.openExtension('welcome.html');
    await see(page, '[data-view=welcome]');
    await runInPage(page, () => {
      document.body.innerHTML =
        '<p>iCloud Backup, 5 GB, <q>as it is</q>, Hello</p><button aria-label="Close">x</button><p hidden>Hidden</p>';
    });
    expect(await untranslated(page)).toEqual([', Hello', 'Close', 'x']);
    await page.close();
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
