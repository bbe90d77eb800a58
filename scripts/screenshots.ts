import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BROWSERS, type BrowserKind, type Driver } from '../tests/e2e/harness';
import { STATES } from '../tests/e2e/states';
import { approveOutline, approvePicture, beginApproval, endApproval } from '../tests/e2e/states/approved';
import { outlineOf } from '../tests/e2e/states/outline';
import { reach, SIZES, setStillStage } from '../tests/e2e/states/reach';
import { dress, looksOf, pictureName, shoot, shootPaper } from '../tests/e2e/states/shoot';
import { speaking } from '../tests/e2e/states/speak';
import type { State } from '../tests/e2e/states/state';
import { type Stage, strikeStage } from '../tests/e2e/story';
import { mirrored } from '../tests/pseudo-locale';
import { galleryPage, type Taken } from './lib/gallery-page';
import { makeReadmePicture, makeStoreImages } from './lib/store-images';

const FOLDER = resolve('artifacts', 'screenshots');
const APPROVE = process.argv.includes('--approve');
/** Only Chromium's pictures are compared, and so approved. */
const KINDS: readonly BrowserKind[] = APPROVE ? ['chromium'] : BROWSERS;

/** Looks that are for the gallery only, of the states that are pictured in a narrow window too. */
async function extras(driver: Driver, page: Page, state: State): Promise<ReadonlyMap<string, Uint8Array>> {
  const shots = new Map<string, Uint8Array>();
  if (!state.narrow) return shots;
  const width = Math.max(320, SIZES[state.screen].width / 2);
  await page.setViewport({ width, height: 450, deviceScaleFactor: 2 });
  shots.set('zoomed', await shoot(page, state));
  await page.setViewport(SIZES[state.screen]);
  await driver.appear(page, { forcedColors: true });
  shots.set('forced', await shoot(page, state));
  await driver.appear(page, { forcedColors: false });
  return shots;
}

async function draw(stage: Stage, kind: BrowserKind, state: State): Promise<Taken[]> {
  const { page, close } = await reach(stage, state);
  const approves = APPROVE && kind === 'chromium';
  if (approves) approveOutline(state.id, await outlineOf(page));
  const shots = new Map<string, Uint8Array>();
  for (const look of looksOf(state)) {
    await dress(stage.driver, page, state, look);
    shots.set(look, await shoot(page, state));
  }
  if (kind === 'chromium' && state.paper !== undefined)
    shots.set('paper', await shootPaper(stage.driver, page, state, state.paper));
  for (const [look, shot] of shots) if (approves) approvePicture(pictureName(state, look), shot);
  for (const [look, shot] of await extras(stage.driver, page, state)) shots.set(look, shot);
  await close();
  return [...shots].map(([look, shot]) => keep(state, kind, look, shot));
}

function keep(state: State, browser: BrowserKind, look: string, shot: Uint8Array): Taken {
  const file = `${browser}/${pictureName(state, look)}.png`;
  writeFileSync(join(FOLDER, file), shot);
  return { state, browser, look, file };
}

/** From right to left, for the gallery only, in words that are read so. */
async function drawMirrored(stage: Stage, kind: BrowserKind, state: State): Promise<Taken[]> {
  if (!state.narrow) return [];
  const { page, close } = await reach(stage, state);
  const taken = keep(state, kind, 'rtl', await shoot(page, state));
  await close();
  return [taken];
}

async function onStage<T>(
  kind: BrowserKind,
  act: (stage: Stage) => Promise<T>,
  dressCopy?: (copy: string) => void,
): Promise<T> {
  const copy = mkdtempSync(join(tmpdir(), 'beacon-still-'));
  const stage = await setStillStage(kind, copy, dressCopy);
  const done = await act(stage);
  await strikeStage(stage);
  rmSync(copy, { recursive: true, force: true });
  return done;
}

async function drawStates(stage: Stage, kind: BrowserKind, how: typeof draw): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const state of STATES) taken.push(...(await how(stage, kind, state)));
  return taken;
}

async function drawAll(kind: BrowserKind): Promise<Taken[]> {
  mkdirSync(join(FOLDER, kind), { recursive: true });
  const taken = await onStage(kind, async (stage) => {
    const drawn = await drawStates(stage, kind, draw);
    if (kind === 'chromium') await compose(await stage.driver.browser.newPage());
    return drawn;
  });
  if (APPROVE) return taken;
  const turned = (stage: Stage) => drawStates(stage, kind, drawMirrored);
  return [...taken, ...(await onStage(kind, turned, speaking(mirrored)))];
}

/** The pictures that are made of Chromium's. */
async function compose(page: Page): Promise<void> {
  const pictures = join(FOLDER, 'chromium');
  await makeStoreImages(page, pictures, FOLDER);
  if (APPROVE) await makeReadmePicture(page, pictures, resolve('docs', 'screens.png'));
}

async function main(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  if (APPROVE) beginApproval();
  const taken: Taken[] = [];
  for (const kind of KINDS) taken.push(...(await drawAll(kind)));
  if (APPROVE) endApproval();
  writeFileSync(join(FOLDER, 'index.html'), galleryPage(taken));
  console.log(`${taken.length} pictures: ${join(FOLDER, 'index.html')}`);
  if (APPROVE)
    console.log('Those of Chromium, and the outlines, are the approved ones now: look at them, then commit.');
}

await main();
