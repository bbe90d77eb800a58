import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COLOUR_RULES, LAYOUT_RULES, violations } from '../axe';
import { BROWSERS, runInPage, see } from '../harness';
import { STATES } from '../states';
import { COMPARABLE, outlineFlaws, pictureFlaws } from '../states/approved';
import { layoutFlaws, turn } from '../states/layout';
import { outlineOf } from '../states/outline';
import { reach, SIZES, setStillStage, settled } from '../states/reach';
import { dress, type Look, looksOf, NARROW, shoot } from '../states/shoot';
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

  /** Pictures and outlines are compared in Chromium; all rules are asked in light, those of colours in dark too. */
  const inLook = async (page: Page, state: State, look: Look): Promise<string[]> => {
    await dress(stage.driver, page, state, look);
    const picture = kind === 'chromium' ? pictureFlaws(`${state.id}-${look}`, await shoot(page, state)) : [];
    if (look === 'narrow') return picture;
    const barriers = prefixed(look, await violations(page, look === 'dark' ? COLOUR_RULES : undefined));
    return [...picture, ...barriers];
  };
  const layout = async (page: Page, where: string): Promise<string[]> => {
    await settled(page);
    return prefixed(where, [...(await layoutFlaws(page)), ...(await violations(page, LAYOUT_RULES))]);
  };
  /** The layout as it is, from right to left at 320 px, from left to right there, and at 200 % of half the window. */
  const layouts = async (page: Page, width: number): Promise<string[]> => {
    const found = prefixed('layout', await layoutFlaws(page));
    await turn(page, 'rtl');
    found.push(...prefixed('right to left', await layoutFlaws(page)));
    await page.setViewport(NARROW);
    found.push(...(await layout(page, 'right to left, 320 px')));
    await turn(page, 'ltr');
    found.push(...prefixed('320 px', await layoutFlaws(page)));
    if (width < 2 * NARROW.width) return found;
    await page.setViewport({ width: width / 2, height: 450, deviceScaleFactor: 2 });
    return [...found, ...(await layout(page, '200 %'))];
  };

  test.each(STATES.map((state) => [state.id, state] as const))('%s', async (_id, state) => {
    const { page, close } = await reach(stage, state);
    const found = kind === 'chromium' ? outlineFlaws(state.id, await outlineOf(page)) : [];
    for (const look of looksOf(state)) found.push(...(await inLook(page, state, look)));
    await dress(stage.driver, page, state, 'light');
    found.push(...(await layouts(page, SIZES[state.screen].width)));
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
