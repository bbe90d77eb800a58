import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { STATES } from '../../tests/e2e/states';
import { pictureName } from '../../tests/e2e/states/shoot';

/** A picture made of states: what stands beside them, which they are, and in which look. */
interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  /** Ids of states. */
  readonly states: readonly string[];
  readonly look: 'light' | 'dark';
}

/** The sheets of 1280 x 800 px that stores ask for. */
const SHEETS: readonly Sheet[] = [
  {
    name: 'store-1-next-step',
    title: 'The backup failed. What now?',
    text: 'One step at a time, the most useful first, with the way there in Settings.',
    states: ['popup-page', 'panel-case'],
    look: 'light',
  },
  {
    name: 'store-2-is-it-apple',
    title: 'Is it Apple, or is it me?',
    text: 'It watches Apple’s system status, and always says how old the answer is.',
    states: ['popup-outage', 'panel-outage'],
    look: 'light',
  },
  {
    name: 'store-3-in-the-dark',
    title: 'What does this message mean?',
    text: 'Found on Apple’s pages, or typed, in English or many other languages.',
    states: ['popup-foreign', 'popup-typed'],
    look: 'dark',
  },
];

/** States of the README's picture, with their looks. */
const README: readonly (readonly [string, Sheet['look']])[] = [
  ['popup-page', 'light'],
  ['panel-case', 'light'],
  ['popup-outage', 'dark'],
];

const GROUNDS = { light: ['#e7eff3', '#16242e'], dark: ['#0f3a52', '#ffffff'] } as const;
const FONT = createRequire(import.meta.url).resolve(
  '@fontsource-variable/heebo/files/heebo-latin-wght-normal.woff2',
);

const dataOf = (file: string, type: string) => `data:${type};base64,${readFileSync(file).toString('base64')}`;

/** Ids of the states that stand in a picture of ours. */
export const SHOWN: readonly string[] = [
  ...SHEETS.flatMap(({ states }) => states),
  ...README.map(([id]) => id),
];

/** The picture of a state. Throws where there is no such state. */
function imageOf(pictures: string, id: string, look: Sheet['look']): string {
  const state = STATES.find((one) => one.id === id);
  if (state === undefined) throw new Error(`No state is called ${id}`);
  return `<img src="${dataOf(join(pictures, `${pictureName(state, look)}.png`), 'image/png')}" alt="">`;
}

function styleOf(look: Sheet['look']): string {
  const [back, ink] = GROUNDS[look];
  return `@font-face { font-family: Still; font-weight: 100 900; src: url(${dataOf(FONT, 'font/woff2')}) }
    * { box-sizing: border-box } body { background: ${back}; color: ${ink}; font: 26px/1.35 Still; margin: 0; overflow: hidden }
    main { display: grid; grid-template-columns: 400px 1fr; gap: 40px; height: 100vh; padding: 56px 0 0 64px }
    h1 { font-size: 50px; font-weight: 700; line-height: 1.1; margin: 24px 0 20px } p { margin: 0 } svg { width: 84px; height: 84px }
    .shots { display: flex; gap: 28px; align-items: start } img { border-radius: 14px; box-shadow: 0 6px 30px #0005; width: 350px }`;
}

async function paint(page: Page, size: { width: number; height: number }, html: string): Promise<Uint8Array> {
  await page.setViewport(size);
  await page.setContent(html);
  await page.evaluate('document.fonts.ready.then(() => 0)');
  return page.screenshot({ type: 'png' });
}

/**
 * Composes what stores show: sheets of 1280 x 800 px and a tile of 440 x 280 px.
 * @param page any page of Chromium; it is painted over
 * @param pictures folder of Chromium's pictures
 * @param folder where they are written
 */
export async function makeStoreImages(page: Page, pictures: string, folder: string): Promise<void> {
  const mark = readFileSync('assets/icon/beacon.svg', 'utf8');
  for (const { name, title, text, states, look } of SHEETS) {
    const shots = states.map((id) => imageOf(pictures, id, look)).join('');
    const html = `<style>${styleOf(look)}</style><main><div>${mark}<h1>${title}</h1><p>${text}</p></div><div class="shots">${shots}</div></main>`;
    writeFileSync(join(folder, `${name}.png`), await paint(page, { width: 1280, height: 800 }, html));
  }
  const tile = `<style>${styleOf('dark')} body { display: grid; place-content: center; place-items: center; gap: 14px; height: 100vh }
    h1 { font-size: 38px; margin: 0 } p { font-size: 19px } svg { width: 92px; height: 92px }</style>
    ${mark}<h1>Backup Beacon</h1><p>When an iPhone backup fails</p>`;
  writeFileSync(join(folder, 'store-tile.png'), await paint(page, { width: 440, height: 280 }, tile));
}

/**
 * Composes the README's picture: popup and panel beside each other, light and dark.
 * @param file where it is written
 */
export async function makeReadmePicture(page: Page, pictures: string, file: string): Promise<void> {
  const shots = README.map(([id, look]) => imageOf(pictures, id, look));
  const html = `<style>body{margin:0;padding:24px;display:flex;gap:16px;align-items:flex-start;background:#dfe7ec;height:812px;overflow:hidden}
    img{width:360px;border-radius:10px;box-shadow:0 2px 14px #0003}</style>${shots.join('')}`;
  writeFileSync(file, await paint(page, { width: 1180, height: 860 }, html));
}
