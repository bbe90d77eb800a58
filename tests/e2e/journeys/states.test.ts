import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COLOUR_RULES, LAYOUT_RULES, violations } from '../axe';
import { BROWSERS, runInPage, see } from '../harness';
import { STATES } from '../states';
import { COMPARABLE, outlineFlaws, pictureFlaws } from '../states/approved';
import { layoutFlaws } from '../states/layout';
import { outlineOf } from '../states/outline';
import { reach, SIZES, setStillStage, settled } from '../states/reach';
import { dress, type Look, NARROW, pictureName, shoot, shootPaper } from '../states/shoot';
import type { State } from '../states/state';
import { type Stage, strikeStage } from '../story';

const prefixed = (where: string, lines: readonly string[]) => lines.map((line) => `${where}: ${line}`);

const LOOKS_AS = COMPARABLE ? 'looks as approved' : `has a picture (not compared on ${process.platform})`;

describe.each(BROWSERS)(`every state has no barrier and ${LOOKS_AS}, in %s`, (kind) => {
  let stage: Stage;
  const folder = mkdtempSync(join(tmpdir(), 'beacon-still-'));
  beforeAll(async () => {
    stage = await setStillStage(kind, folder);
  });
  afterAll(async () => {
    await strikeStage(stage);
    rmSync(folder, { recursive: true, force: true });
  });

  /** Pictures and outlines are compared in Chromium alone. */
  const pictured = async (page: Page, state: State, look: Look): Promise<string[]> =>
    kind === 'chromium' ? pictureFlaws(pictureName(state, look), await shoot(page, state)) : [];
  /** All rules are asked in light, those of colours in dark too. */
  const inLook = async (page: Page, state: State, look: 'light' | 'dark'): Promise<string[]> => {
    await dress(stage.driver, page, state, look);
    const barriers = await violations(page, look === 'dark' ? COLOUR_RULES : undefined);
    return [...(await pictured(page, state, look)), ...prefixed(look, barriers)];
  };
  /** The layout in a page dressed light: as it is, at 320 px, and at 200 % of half the window. */
  const layouts = async (page: Page, state: State): Promise<string[]> => {
    const found = prefixed('layout', await layoutFlaws(page));
    await page.setViewport(NARROW);
    await settled(page);
    if (state.narrow) found.push(...(await pictured(page, state, 'narrow')));
    found.push(...prefixed('320 px', await layoutFlaws(page)));
    const { width } = SIZES[state.screen];
    if (width < 2 * NARROW.width) return found;
    await page.setViewport({ width: width / 2, height: 450, deviceScaleFactor: 2 });
    await settled(page);
    const zoomed = [...(await layoutFlaws(page)), ...(await violations(page, LAYOUT_RULES))];
    return [...found, ...prefixed('200 %', zoomed)];
  };
  const onPaper = async (page: Page, state: State): Promise<string[]> => {
    if (kind !== 'chromium' || state.paper === undefined) return [];
    return pictureFlaws(
      pictureName(state, 'paper'),
      await shootPaper(stage.driver, page, state, state.paper),
    );
  };

  test.each(STATES.map((state) => [state.id, state] as const))('%s', async (_id, state) => {
    const { page, close } = await reach(stage, state);
    const found = kind === 'chromium' ? outlineFlaws(state.id, await outlineOf(page)) : [];
    found.push(...(await inLook(page, state, 'dark')), ...(await inLook(page, state, 'light')));
    found.push(...(await layouts(page, state)), ...(await onPaper(page, state)));
    await close();
    expect(found).toEqual([]);
  });

  test('the check itself finds what is too wide, cut off, too small, and too pale', async () => {
    const page = await stage.driver.openExtension('welcome.html');
    await see(page, '[data-view=welcome]');
    await runInPage(page, () => {
      document.body.innerHTML = `<main><h1>x</h1><p style="width: 5000px">wide</p>
        <p style="overflow: hidden; width: 9px; white-space: nowrap">cut off</p>
        <button style="width: 10px; height: 10px; padding: 0">s</button><p style="color: #999">pale</p></main>`;
    });
    expect((await layoutFlaws(page)).map((line) => line.split(':')[0])).toEqual([
      'page',
      'outside',
      'cut',
      'small',
    ]);
    expect((await violations(page)).map((line) => line.split(':')[0])).toContain('color-contrast');
    await page.close();
  });

  test('nothing went wrong on the way', () => {
    expect(stage.driver.problems).toEqual([]);
  });
});
